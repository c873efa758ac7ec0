package offing.sim.encounter;

import offing.sim.vessel.Vessels;
import offing.sim.water.Seaway;

/**
 * Keeps vessels clear of each other by the COLREGs, rules 13 to 17, simplified. Looks every {@link
 * #EVERY_MS} at each vessel under way and her eight nearest, in the order of the slots. Owned by
 * the world.
 *
 * <p>Rules 13 to 15 say whose {@link Duty} it is. Rule 16: who must keep clear does so early and
 * amply: she moves aside of her line to starboard, or to port past one that she overtakes or that
 * lies still, or goes slower, whichever is the least that leaves everyone near at ease; never where
 * there is no room. Rule 17: who stands on keeps course and speed, until it is so late that the
 * other alone may not avoid her; then she acts too, and not to port. She is back on her line when
 * that is clear. Between those made fast, and for those who do not stand clear, there are no rules.
 *
 * <p>That is foresight, and may fail where many meet. What keeps hulls apart in the end are {@link
 * Halts}.
 */
public final class GiveWay {
  static final long EVERY_MS = 8_000;

  /** Rule 17 (a) (ii): under this share of what is easy, and later than that, all act. Assumed. */
  private static final double TOO_NEAR = 0.5;

  private static final double TOO_LATE = 0.25;

  /** How far ahead of her there must be room beside her line, in spans of coming back to it. */
  private static final double RETURNS_TO_BEGIN = 3;

  private static final double RETURNS_TO_KEEP = 1.5;

  /** Times the ease that must be left before she goes back: the other may go back as well. */
  private static final double AT_EASE_AGAIN = 1.6;

  /** What more of the ease must be won to do something else. */
  private static final double WORTH_IT = 0.15;

  /* What may be done, the least first: aside in units of her size, to starboard positive, and the
   * share of her speed.
   */
  private static final double UNIT_M = 60;
  private static final double UNIT_LENGTHS = 0.5;
  private static final double[] ASIDE = {0, 1, 2, -1, 1, 0, 3, 2, -2, 4, 3, 0, -1, 1, 2, 4, 0};
  private static final double[] SHARE = {
    1, 1, 1, 1, 0.7, 0.7, 1, 0.7, 1, 1, 0.7, 0.4, 0.4, 0.4, 0.4, 0.4, 0.05
  };

  private final Vessels vessels;
  private final Neighbours neighbours;
  private final Outlook outlook;
  private final Threats threats;
  private final Encounters encounters;
  private final Halts halts;

  /** How many neighbours the vessel looked at has. */
  private int found;

  /** Whether all that threatens the vessel looked at may be passed on either side. */
  private boolean mayPass;

  /** Whether all of it moves, so that it is out of her way if she waits. */
  private boolean mayStop;

  public GiveWay(Vessels vessels, Seaway seaway, int capacity, Encounters encounters) {
    this.vessels = vessels;
    this.encounters = encounters;
    neighbours = new Neighbours(capacity);
    outlook = new Outlook(capacity);
    threats = new Threats(outlook);
    halts = new Halts(vessels, seaway, capacity);
  }

  /** Looks where it is time, epoch milliseconds. */
  public void step(long timeMs) {
    if (timeMs % Halts.EVERY_MS == 0) {
      halts.begin(timeMs);
    }
    if (timeMs % EVERY_MS == 0) {
      neighbours.sort(vessels);
      outlook.begin(timeMs);
      encounters.begin();
      for (int slot = 0; slot < vessels.slotCount(); slot++) {
        if (vessels.isPresent(slot) && vessels.isSailing(slot)) {
          look(slot);
        }
      }
      encounters.end();
      halts.gather();
    }
    if (timeMs % Halts.EVERY_MS == 0) {
      halts.step(timeMs);
    }
    encounters.step();
  }

  private void look(int slot) {
    boolean evades = vessels.asideM(slot) != 0 || vessels.speedShare(slot) != 1;
    if (!vessels.isStandingClear(slot)) {
      if (evades) {
        vessels.evade(slot, 0, 1);
      }
      return;
    }
    found = neighbours.look(vessels, slot);
    encounters.meet(slot, neighbours, found);
    if (halts.isOnDetour(slot)) {
      return;
    }
    threats.gather(vessels, slot, neighbours, found);
    if (mustAct()) {
      act(slot);
    } else if (evades) {
      comeBack(slot);
    }
  }

  /** Whether there is anyone whom she must keep clear of now; notes to which sides she may go. */
  private boolean mustAct() {
    boolean must = false;
    mayPass = true;
    mayStop = true;
    for (int i = 0; i < threats.count(); i++) {
      double share = threats.share(i);
      if (share < 1) {
        Duty duty = Duty.of(vessels, threats.own(), threats.slot(i));
        boolean late = share < TOO_NEAR && threats.nearestS() < TOO_LATE * threats.outlookS();
        must |= duty != Duty.STAND_ON || late;
        mayPass &= duty == Duty.PASS;
        mayStop &= vessels.sogMps(threats.slot(i)) >= Duty.STILL_MPS;
      }
    }
    return must;
  }

  /** The least that leaves everyone at ease, or else what leaves the most. */
  private void act(int slot) {
    double unit = UNIT_M + UNIT_LENGTHS * vessels.lengthM(slot);
    double bestAside = clearAside(slot);
    double bestShare = vessels.speedShare(slot);
    double best = share(slot, bestAside, bestShare, 0);
    for (int i = 0; i < ASIDE.length && best < 1; i++) {
      double aside = ASIDE[i] * unit;
      if ((aside < 0 && !mayPass) || (SHARE[i] < 0.2 && !mayStop) || !isClear(slot, aside)) {
        continue;
      }
      double share = share(slot, aside, SHARE[i], best + WORTH_IT);
      if (share > best + WORTH_IT) {
        best = share;
        bestAside = aside;
        bestShare = SHARE[i];
      }
    }
    evade(slot, bestAside, bestShare);
  }

  /** Those who are looked at after her know it. */
  private void evade(int slot, double asideM, double speedShare) {
    double now = vessels.asideM(slot);
    if (asideM != now || speedShare != vessels.speedShare(slot)) {
      boolean may = asideM == now || halts.mayKeep(slot, asideM, neighbours, found);
      vessels.evade(slot, may ? asideM : now, speedShare);
      outlook.forget(slot);
      halts.forget(slot);
    }
  }

  /** On to her line again, or nearer to it, where that is easy. */
  private void comeBack(int slot) {
    if (share(slot, 0, 1, 0) >= AT_EASE_AGAIN) {
      evade(slot, 0, 1);
    } else {
      double aside = clearAside(slot);
      double full = share(slot, aside, 1, 0) >= 1 ? 1 : vessels.speedShare(slot);
      evade(slot, aside, full);
    }
  }

  private double share(int slot, double asideM, double speedShare, double least) {
    return threats.share(
        asideM - vessels.asideM(slot), speedShare / vessels.speedShare(slot), least);
  }

  /** Where she keeps now, or nearer to her line where there is no room any more. */
  private double clearAside(int slot) {
    double aside = vessels.asideM(slot);
    while (aside != 0 && !vessels.isAsideClear(slot, aside, RETURNS_TO_KEEP)) {
      aside = Math.abs(aside) < UNIT_M ? 0 : aside / 2;
    }
    return aside;
  }

  private boolean isClear(int slot, double asideM) {
    return asideM == 0 || vessels.isAsideClear(slot, asideM, RETURNS_TO_BEGIN);
  }
}
