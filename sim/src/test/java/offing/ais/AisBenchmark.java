package offing.ais;

import dk.dma.ais.binary.SixbitException;
import dk.dma.ais.message.AisMessage;
import dk.dma.ais.message.AisMessageException;
import dk.dma.ais.sentence.SentenceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import offing.observation.Observation;
import offing.observation.ObservationHash;
import offing.observation.RandomObservations;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Messages a second, ours beside AisLib: nine reports of class A to one voyage of two sentences.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AisBenchmark {
  private static final int MESSAGES = 1000;

  private final List<Observation> observations = new ArrayList<>();
  private final List<AisMessage> theirs = new ArrayList<>();
  private final List<List<String>> sentences = new ArrayList<>();
  private final List<byte[]> lines = new ArrayList<>();
  private final AisDecoder decoder = new AisDecoder();
  private final AisEncoder encoder = new AisEncoder();
  private final ObservationHash hash = new ObservationHash();

  @Setup(Level.Trial)
  public void prepare() {
    var random = new RandomObservations(1);
    for (int i = 0; i < MESSAGES; i++) {
      Observation observation = i % 10 == 0 ? random.voyage() : random.aisReport(1);
      List<String> encoded = encoder.encode(observation);
      observations.add(observation);
      theirs.add(AisLib.message(observation));
      sentences.add(encoded);
      encoded.forEach(line -> lines.add(line.getBytes(StandardCharsets.US_ASCII)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void decode(Blackhole hole) {
    for (byte[] line : lines) {
      decoder.accept(line, 0, line.length, 0, hole::consume);
    }
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void decodeByAisLib(Blackhole hole)
      throws SentenceException, AisMessageException, SixbitException {
    for (List<String> message : sentences) {
      hole.consume(AisLib.decode(message));
    }
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void encode(Blackhole hole) {
    for (Observation observation : observations) {
      hole.consume(encoder.encode(observation, false));
    }
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void encodeWithTagBlocks(Blackhole hole) {
    for (Observation observation : observations) {
      hole.consume(encoder.encode(observation, true));
    }
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void encodeByAisLib(Blackhole hole) throws SixbitException {
    for (AisMessage message : theirs) {
      hole.consume(AisLib.encode(message));
    }
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void hash() {
    observations.forEach(hash::accept);
  }
}
