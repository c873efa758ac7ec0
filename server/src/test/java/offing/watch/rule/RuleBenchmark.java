package offing.watch.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import offing.area.AreaFolder;
import offing.sim.Dice;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Which rules of the shipped pack hold of a thousand tracks of which everything is known: compiled,
 * over rows of columns, and as GeoTools evaluates the same filters on features. The answers are
 * compared first.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 9, time = 1)
@Fork(1)
public class RuleBenchmark {
  private static final int ROWS = 1_000;

  private final List<Filter> filters = new ArrayList<>();
  private final List<Filter> excuses = new ArrayList<>();
  private Screen screen = new Screen(List.of());
  private final List<RowValues> rows = new ArrayList<>();
  private final List<SimpleFeature> features = new ArrayList<>();

  @Setup
  public void compile() throws CQLException {
    RandomGenerator dice = Dice.named(1, "rules");
    for (int i = 0; i < ROWS; i++) {
      rows.add(RowValues.random(dice));
      features.add(rows.get(i).feature());
    }
    RulePack pack = RulePack.read(AreaFolder.embedded("hong-kong").resolve("rules.yaml"));
    for (Rule rule : pack.rules()) {
      Trigger trigger = rule.trigger();
      filters.add(filter(trigger.then().orElse(trigger.when()), rule));
      excuses.add(
          trigger.unless().isPresent() ? filter(trigger.unless().get(), rule) : Filter.EXCLUDE);
    }
    screen = new Screen(pack.rules());
    if (compiled() != geoTools()) {
      throw new IllegalStateException("the two do not say the same");
    }
  }

  /** A feature has no parameters: their values stand in the expression. */
  private static Filter filter(Expression expression, Rule rule) throws CQLException {
    String ecql = expression.ecql();
    for (Parameter parameter : rule.parameters()) {
      ecql = ecql.replaceAll("\\b" + parameter.name() + "\\b", parameter.value().toString());
    }
    return ECQL.toFilter(ecql);
  }

  /** A number that differs where any answer does, nearly surely. */
  @Benchmark
  public long compiled() {
    long answers = 1;
    for (RowValues row : rows) {
      answers = answers * 31 + screen.holding(0, row);
    }
    return answers;
  }

  @Benchmark
  public long geoTools() {
    long answers = 1;
    for (SimpleFeature feature : features) {
      long holding = 0;
      for (int i = 0; i < filters.size(); i++) {
        boolean holds = filters.get(i).evaluate(feature) && !excuses.get(i).evaluate(feature);
        holding |= holds ? 1L << i : 0;
      }
      answers = answers * 31 + holding;
    }
    return answers;
  }
}
