package offing.run.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OrdersTest {
  private final Orders orders = new Orders();

  @Test
  void anAnswerIsGivenOnlyWhenTheTickThatShowsItIsOut() throws Exception {
    CompletableFuture<Integer> answer = orders.give(() -> 42).toCompletableFuture();

    List<Runnable> answers = orders.carryOut(0);
    assertThat(answer).isNotDone();
    answers.forEach(Runnable::run);
    assertThat(answer).isCompletedWithValue(42);
  }

  @Test
  void allThatAreThereAreDoneInOrder() throws Exception {
    var done = new AtomicInteger();
    orders.give(() -> done.compareAndSet(0, 1));
    orders.give(() -> done.compareAndSet(1, 2));

    assertThat(orders.carryOut(0)).hasSize(2);
    assertThat(done).hasValue(2);
    assertThat(orders.carryOut(0)).isEmpty();
  }

  @Test
  void oneThatCannotBeDoneFailsAndStopsNoOther() throws Exception {
    CompletableFuture<Object> refused =
        orders
            .give(
                () -> {
                  throw new Refused("not now");
                })
            .toCompletableFuture();
    CompletableFuture<String> next = orders.give(() -> "done").toCompletableFuture();

    orders.carryOut(0).forEach(Runnable::run);

    assertThatThrownBy(refused::join)
        .isInstanceOf(CompletionException.class)
        .hasRootCauseInstanceOf(Refused.class);
    assertThat(next).isCompletedWithValue("done");
  }

  @Test
  void tooManyAreRefusedAndNotKeptWaiting() {
    for (int i = 0; i < 64; i++) {
      assertThat(orders.give(() -> 1).toCompletableFuture()).isNotDone();
    }
    assertThat(orders.give(() -> 1).toCompletableFuture()).isCompletedExceptionally();
  }
}
