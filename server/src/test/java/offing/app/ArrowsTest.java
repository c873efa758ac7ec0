package offing.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows point one way; the pipeline has neither clock nor dice. */
class ArrowsTest {
  private static final JavaClasses OFFING =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("offing");

  /** Who may read whom directly; what lies behind is added. */
  private static final Map<String, List<String>> ARROWS = arrows();

  /** The pipeline, and what keeps its conclusions bit for bit. */
  private static final String[] DETERMINISTIC = {
    "offing.assignment..",
    "offing.picture..",
    "offing.watch..",
    "offing.pipeline..",
    "offing.moment..",
    "offing.recording.block..",
    "offing.recording.change..",
    "offing.recording.column.."
  };

  /** What is judged by it is judged the same twice. */
  private static final String[] SAME_TWICE =
      Stream.concat(Arrays.stream(DETERMINISTIC), Stream.of("offing.score.."))
          .toArray(String[]::new);

  /** The methods of Math whose every bit is fixed by IEEE 754 or by integers. */
  private static final Set<String> EXACT =
      Set.of(
          "sqrt",
          "fma",
          "abs",
          "min",
          "max",
          "rint",
          "floor",
          "ceil",
          "round",
          "floorDiv",
          "floorMod",
          "toIntExact",
          "addExact",
          "multiplyExact",
          "copySign",
          "signum");

  private static final Set<String> NOT_THE_SAME_TWICE =
      Set.of(
          "currentTimeMillis",
          "nanoTime",
          "now",
          "random",
          "randomUUID",
          "parallel",
          "parallelStream",
          "nextGaussian",
          "nextExponential",
          "identityHashCode",
          "sleep");

  private static Map<String, List<String>> arrows() {
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    arrows.put("area", List.of());
    arrows.put("observation", List.of("area"));
    arrows.put("ais", List.of("observation"));
    arrows.put("optics", List.of("area"));
    arrows.put("radar", List.of("area"));
    arrows.put("kinematics", List.of());
    arrows.put("sim", List.of("observation", "optics", "radar", "kinematics"));
    arrows.put("assignment", List.of());
    arrows.put("picture", List.of("observation", "radar", "assignment"));
    arrows.put("watch", List.of("picture", "optics", "kinematics"));
    arrows.put("pipeline", List.of("watch"));
    arrows.put("moment", List.of("picture", "watch"));
    arrows.put("recording", List.of("moment"));
    arrows.put("score", List.of("sim", "picture", "watch", "assignment"));
    arrows.put("trial", List.of("sim", "pipeline", "recording", "score"));
    arrows.put("footage", List.of("observation"));
    arrows.put("feed", List.of("ais", "sim", "recording"));
    arrows.put("run", List.of("feed", "pipeline", "recording"));
    arrows.put("stream", List.of("run", "trial", "recording", "footage", "optics"));
    // REST says things in the stream's JSON and mounts its socket; the stream knows nothing of
    // REST.
    arrows.put("api", List.of("run", "trial", "recording", "footage", "stream"));
    arrows.put("app", List.of("stream", "api"));
    return arrows;
  }

  static Stream<String> packages() {
    return ARROWS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void arrowsPointOneWay(String name) {
    noClasses()
        .that()
        .resideInAPackage("offing." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(closedTo(name))
        .allowEmptyShould(true)
        .check(OFFING);
  }

  @Test
  void everyPackageHasItsArrows() {
    noClasses()
        .that()
        .resideInAPackage("offing..")
        .should()
        .resideOutsideOfPackages(
            ARROWS.keySet().stream().map(ArrowsTest::under).toArray(String[]::new))
        .check(OFFING);
  }

  @Test
  void truthStaysOutOfThePipeline() {
    noClasses()
        .that()
        .resideInAnyPackage(DETERMINISTIC)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("offing.sim..")
        .check(OFFING);
  }

  @Test
  void vertxStaysAtTheEdges() {
    noClasses()
        .that()
        .resideOutsideOfPackages("offing.feed..", "offing.stream..", "offing.api..", "offing.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.vertx..")
        .check(OFFING);
  }

  @Test
  void ecqlStaysInTheRules() {
    noClasses()
        .that()
        .resideInAnyPackage(DETERMINISTIC)
        .and()
        .resideOutsideOfPackage("offing.watch.rule..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.geotools..")
        .check(OFFING);
  }

  @Test
  void noPackagesGoInCircles() {
    slices().matching("offing.(*)..").should().beFreeOfCycles().check(OFFING);
  }

  /** A package's root is its door and puts its parts together; the parts go in no circle. */
  @Test
  void noPartsGoInCircles() {
    for (String name : List.of("watch", "recording", "run", "stream", "api", "app")) {
      slices().matching("offing." + name + ".(*)..").should().beFreeOfCycles().check(OFFING);
    }
  }

  /** Where the root only puts together, its parts do without it. */
  @Test
  void noPartReachesBackToWhatPutsItTogether() {
    for (String name : List.of("run", "stream", "app")) {
      noClasses()
          .that()
          .resideInAPackage("offing." + name + ".*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("offing." + name)
          .check(OFFING);
    }
  }

  @Test
  void neitherClockNorDiceInThePipeline() {
    noClasses()
        .that()
        .resideInAnyPackage(SAME_TWICE)
        .should()
        .callCodeUnitWhere(
            describe("it may not be the same twice", ArrowsTest::mayNotBeTheSameTwice))
        .check(OFFING);
  }

  /** The hours of an area are told from event time; what asks for the present is refused above. */
  @Test
  void neitherThreadNorRandomInThePipeline() {
    DescribedPredicate<JavaClass> hours =
        belongToAnyOf(Instant.class, ZoneId.class, ZoneOffset.class, ZoneRules.class);
    noClasses()
        .that()
        .resideInAnyPackage(SAME_TWICE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.concurrent..", "java.util.random..", "java.time..")
                .and(not(hours)))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Thread.class, Runtime.class, Random.class)
        .check(OFFING);
  }

  @Test
  void mathIsExactInThePipeline() {
    noClasses()
        .that()
        .resideInAnyPackage(SAME_TWICE)
        .should()
        .callCodeUnitWhere(describe("Math is not exact", ArrowsTest::isInexact))
        .check(OFFING);
  }

  private static boolean mayNotBeTheSameTwice(JavaCall<?> call) {
    return call.getTargetOwner().getPackageName().startsWith("java.")
        && NOT_THE_SAME_TWICE.contains(call.getTarget().getName());
  }

  private static boolean isInexact(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(Math.class)
        && !EXACT.contains(call.getTarget().getName());
  }

  private static String[] closedTo(String name) {
    Set<String> open = new LinkedHashSet<>();
    addBehind(name, open);
    List<String> closed = new ArrayList<>();
    for (String other : ARROWS.keySet()) {
      if (!open.contains(other)) {
        closed.add(under(other));
      }
    }
    return closed.isEmpty() ? new String[] {"offing.nowhere"} : closed.toArray(String[]::new);
  }

  private static void addBehind(String name, Set<String> open) {
    if (open.add(name)) {
      ARROWS.getOrDefault(name, List.of()).forEach(next -> addBehind(next, open));
    }
  }

  private static String under(String name) {
    return "offing." + name + "..";
  }
}
