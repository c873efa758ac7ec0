package offing.sim.traffic.profile;

import java.util.stream.DoubleStream;

/**
 * How often what a crew enters into its transponder is wrong: each a share of those who carry one,
 * [0, 1].
 *
 * @param typeMissing type of ship 0, not available
 * @param typeVague a type that says little: 90 to 99, other
 * @param dimensionsMissing length and beam 0
 * @param imoMissing 0 of those who have one
 * @param imoMistyped with two digits changed over
 * @param callSignMissing empty
 * @param nameMisspelt with a letter lost or two changed over
 * @param draughtMissing 0
 * @param draughtOld that of some other voyage
 * @param mmsiForeign with the country of another flag
 * @param mmsiFactory as it left the factory, the same as others'
 * @param destinationMissing none given
 * @param destinationOld still the last port
 */
public record Slips(
    double typeMissing,
    double typeVague,
    double dimensionsMissing,
    double imoMissing,
    double imoMistyped,
    double callSignMissing,
    double nameMisspelt,
    double draughtMissing,
    double draughtOld,
    double mmsiForeign,
    double mmsiFactory,
    double destinationMissing,
    double destinationOld) {

  /** Whether each is a share. */
  boolean areShares() {
    return DoubleStream.of(
            typeMissing,
            typeVague,
            dimensionsMissing,
            imoMissing,
            imoMistyped,
            callSignMissing,
            nameMisspelt,
            draughtMissing,
            draughtOld,
            mmsiForeign,
            mmsiFactory,
            destinationMissing,
            destinationOld)
        .allMatch(share -> share >= 0 && share <= 1);
  }
}
