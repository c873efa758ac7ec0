package offing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import offing.optics.Footprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows point one way; the simulated sea has neither clock nor dice. */
class ArrowsTest {
  private static final JavaClasses OFFING =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("offing");

  /** Who may read whom directly; what lies behind is added. */
  private static final Map<String, List<String>> ARROWS = arrows();

  private static final String[] DETERMINISTIC = {
    "offing.area..",
    "offing.observation..",
    "offing.ais..",
    "offing.optics..",
    "offing.kinematics..",
    "offing.radar..",
    "offing.sim.."
  };

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
  void noPackagesGoInCircles() {
    slices().matching("offing.(*)..").should().beFreeOfCycles().check(OFFING);
  }

  /** A package's root is its door and puts its parts together; the parts go in no circle. */
  @Test
  void noPartsGoInCircles() {
    slices().matching("offing.sim.(*)..").should().beFreeOfCycles().check(OFFING);
    slices().matching("offing.sim.traffic.(*)..").should().beFreeOfCycles().check(OFFING);
  }

  @Test
  void neitherClockNorDiceInTheSea() {
    noClasses()
        .that()
        .resideInAnyPackage(DETERMINISTIC)
        .should()
        .callCodeUnitWhere(
            describe("it may not be the same twice", ArrowsTest::mayNotBeTheSameTwice))
        .check(OFFING);
  }

  @Test
  void noThreadsInTheSea() {
    noClasses()
        .that()
        .resideInAnyPackage(DETERMINISTIC)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.concurrent..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Thread.class, Runtime.class, Random.class)
        .check(OFFING);
  }

  @Test
  void mathIsExactInTheSea() {
    noClasses()
        .that()
        .resideInAnyPackage(DETERMINISTIC)
        .should()
        .callCodeUnitWhere(describe("Math is not exact", ArrowsTest::isInexact))
        .check(OFFING);
  }

  /** A geodesic library computes with what may differ in the last bit: for showing alone. */
  @Test
  void nothingInTheSeaIsPlacedByGeodesics() {
    noClasses()
        .that()
        .resideInAPackage("offing.sim..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.sf.geographiclib..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Footprint.class)
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
