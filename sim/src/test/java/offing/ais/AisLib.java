package offing.ais;

import dk.dma.ais.binary.SixbitException;
import dk.dma.ais.message.AisMessage;
import dk.dma.ais.message.AisMessage1;
import dk.dma.ais.message.AisMessage18;
import dk.dma.ais.message.AisMessage19;
import dk.dma.ais.message.AisMessage2;
import dk.dma.ais.message.AisMessage21;
import dk.dma.ais.message.AisMessage24;
import dk.dma.ais.message.AisMessage27;
import dk.dma.ais.message.AisMessage3;
import dk.dma.ais.message.AisMessage4;
import dk.dma.ais.message.AisMessage5;
import dk.dma.ais.message.AisMessage9;
import dk.dma.ais.message.AisMessageException;
import dk.dma.ais.message.AisPosition;
import dk.dma.ais.message.AisPositionMessage;
import dk.dma.ais.message.AisStaticCommon;
import dk.dma.ais.sentence.SentenceException;
import dk.dma.ais.sentence.Vdm;
import java.util.List;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;

/** The Danish Maritime Authority's AisLib as a second opinion: its messages of our observations. */
final class AisLib {
  private AisLib() {}

  static AisMessage decode(List<String> sentences)
      throws SentenceException, AisMessageException, SixbitException {
    var vdm = new Vdm();
    int missing = 1;
    for (String sentence : sentences) {
      missing = vdm.parse(sentence);
    }
    if (missing != 0) {
      throw new SentenceException("AisLib waits for more than " + sentences);
    }
    return AisMessage.getInstance(vdm);
  }

  static List<String> encode(AisMessage message) throws SixbitException {
    return List.of(Vdm.createSentences(message, 3));
  }

  /** What AisLib understood, as one of our observations with time and station of {@code like}. */
  static Observation observation(AisMessage message, Observation like) {
    if (message instanceof AisPositionMessage m) {
      double sogKn = orAbsent(m.getSog(), 1023, 10);
      var r = report(like, m, m.getNavStatus(), turn(m), sogKn, m.getPosAcc());
      return with(
          r, m.getPos(), orAbsent(m.getCog(), 3600, 10), orAbsent(m.getTrueHeading(), 511, 1));
    }
    if (message instanceof AisMessage9 m) {
      var r = report(like, m, 15, -128, orAbsent(m.getSog(), 1023, 1), m.getPosAcc());
      return with(r, m.getPos(), orAbsent(m.getCog(), 3600, 10), Double.NaN);
    }
    if (message instanceof AisMessage18 m) {
      var r = report(like, m, 15, -128, orAbsent(m.getSog(), 1023, 10), m.getPosAcc());
      return with(
          r, m.getPos(), orAbsent(m.getCog(), 3600, 10), orAbsent(m.getTrueHeading(), 511, 1));
    }
    if (message instanceof AisMessage19 m && like instanceof AisReport) {
      var r = report(like, m, 15, -128, orAbsent(m.getSog(), 1023, 10), m.getPosAcc());
      return with(
          r, m.getPos(), orAbsent(m.getCog(), 3600, 10), orAbsent(m.getTrueHeading(), 511, 1));
    }
    if (message instanceof AisMessage27 m) {
      double sogKn = orAbsent(m.getSog(), 63, 1);
      var r = report(like, m, m.getNavStatus(), -128, sogKn, m.getPosAcc());
      return with(r, m.getPos(), orAbsent(m.getCog(), 511, 1), Double.NaN);
    }
    return still(message, like);
  }

  /**
   * AisLib says degrees a minute; the wire says 4.733 times its root: ITU-R M.1371-5, message 1.
   */
  private static int turn(AisPositionMessage m) {
    Float degrees = m.getSensorRot();
    if (degrees == null) {
      return -128;
    }
    return (int) Math.rint(4.733 * Math.sqrt(Math.abs(degrees)) * Math.signum(degrees));
  }

  private static Observation still(AisMessage message, Observation like) {
    if (message instanceof AisMessage4 m) {
      return aid(like, m, 0, "", m.getPos(), 0, 0);
    }
    if (message instanceof AisMessage21 m) {
      String ext = m.getNameExt() == null ? "" : m.getNameExt();
      String name = m.getName() + ext;
      return aid(like, m, m.getAtonType(), name, m.getPos(), m.getOffPosition(), m.getVirtual());
    }
    if (message instanceof AisMessage5 m) {
      double draughtM = m.getDraught() / 10.0;
      return statics(like, m, 0, (int) m.getImo(), draughtM, m.getDest());
    }
    if (message instanceof AisMessage24 m) {
      return statics(like, m, m.getPartNumber(), 0, 0, "");
    }
    return statics(like, (AisMessage19) message, 0, 0, 0, "");
  }

  private static AisReport report(
      Observation like, AisMessage m, int status, int turn, double sogKn, int accurate) {
    return new AisReport(
        like.timeMs(),
        "",
        m.getMsgId(),
        m.getUserId(),
        status,
        turn,
        sogKn,
        accurate == 1,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN);
  }

  private static AisReport with(AisReport r, AisPosition at, double cogDeg, double headingDeg) {
    return new AisReport(
        r.timeMs(),
        r.station(),
        r.messageType(),
        r.mmsi(),
        r.navStatus(),
        r.rateOfTurn(),
        r.sogKn(),
        r.accurate(),
        lon(at, stepsPerDegree(r.messageType())),
        lat(at, stepsPerDegree(r.messageType())),
        cogDeg,
        headingDeg);
  }

  private static AidReport aid(
      Observation like, AisMessage m, int type, String name, AisPosition at, int off, int virtual) {
    return new AidReport(
        like.timeMs(),
        "",
        m.getMsgId(),
        m.getUserId(),
        type,
        name,
        lon(at, stepsPerDegree(21)),
        lat(at, stepsPerDegree(21)),
        off == 1,
        virtual == 1);
  }

  private static AisStatic statics(
      Observation like, AisStaticCommon m, int part, int imo, double draughtM, String destination) {
    return new AisStatic(
        like.timeMs(),
        "",
        m.getMsgId(),
        part,
        m.getUserId(),
        imo,
        text(m.getCallsign()),
        text(m.getName()),
        m.getShipType(),
        m.getDimBow(),
        m.getDimStern(),
        m.getDimPort(),
        m.getDimStarboard(),
        draughtM,
        text(destination));
  }

  /** With its padding, which our records cut off. */
  private static String text(String text) {
    return text == null ? "" : text;
  }

  private static double lon(AisPosition at, int stepsPerDegree) {
    return degrees(at.getLongitude(), 181, stepsPerDegree);
  }

  private static double lat(AisPosition at, int stepsPerDegree) {
    return degrees(at.getLatitude(), 91, stepsPerDegree);
  }

  private static double degrees(long steps, int absentDegrees, int stepsPerDegree) {
    return steps == (long) absentDegrees * stepsPerDegree
        ? Double.NaN
        : steps / (double) stepsPerDegree;
  }

  /** AisLib hands over the steps of the wire: 1/10 minute in message 27, else 1/10 000. */
  private static int stepsPerDegree(int type) {
    return type == 27 ? 600 : 600_000;
  }

  private static double orAbsent(int steps, int absent, int perUnit) {
    return steps == absent ? Double.NaN : steps / (double) perUnit;
  }

  /** The same observation as a message of AisLib; it cannot make messages 4 and 21 from nothing. */
  static AisMessage message(Observation observation) {
    if (observation instanceof AisReport r) {
      return message(r);
    }
    return message((AisStatic) observation);
  }

  private static AisMessage message(AisReport r) {
    AisMessage message =
        switch (r.messageType()) {
          case 1 -> classA(new AisMessage1(), r);
          case 2 -> classA(new AisMessage2(), r);
          case 3 -> classA(new AisMessage3(), r);
          case 9 -> aircraft(r);
          case 18 -> classB(r);
          case 19 -> extended(r);
          default -> longRange(r);
        };
    message.setUserId(r.mmsi());
    return message;
  }

  private static AisMessage classA(AisPositionMessage m, AisReport r) {
    m.setNavStatus(r.navStatus());
    m.setRot(r.rateOfTurn() & 0xff);
    m.setSog(steps(r.sogKn(), 10, 1023));
    m.setPosAcc(r.accurate() ? 1 : 0);
    m.setPos(position(r.lon(), r.lat(), r.messageType()));
    m.setCog(steps(r.cogDeg(), 10, 3600));
    m.setTrueHeading(steps(r.headingDeg(), 1, 511));
    return m;
  }

  private static AisMessage aircraft(AisReport r) {
    var m = new AisMessage9();
    m.setSog(steps(r.sogKn(), 1, 1023));
    m.setPosAcc(r.accurate() ? 1 : 0);
    m.setPos(position(r.lon(), r.lat(), r.messageType()));
    m.setCog(steps(r.cogDeg(), 10, 3600));
    return m;
  }

  private static AisMessage classB(AisReport r) {
    var m = new AisMessage18();
    m.setSog(steps(r.sogKn(), 10, 1023));
    m.setPosAcc(r.accurate() ? 1 : 0);
    m.setPos(position(r.lon(), r.lat(), r.messageType()));
    m.setCog(steps(r.cogDeg(), 10, 3600));
    m.setTrueHeading(steps(r.headingDeg(), 1, 511));
    return m;
  }

  private static AisMessage extended(AisReport r) {
    var m = new AisMessage19();
    m.setSog(steps(r.sogKn(), 10, 1023));
    m.setPosAcc(r.accurate() ? 1 : 0);
    m.setPos(position(r.lon(), r.lat(), r.messageType()));
    m.setCog(steps(r.cogDeg(), 10, 3600));
    m.setTrueHeading(steps(r.headingDeg(), 1, 511));
    m.setName("");
    return m;
  }

  private static AisMessage longRange(AisReport r) {
    var m = new AisMessage27();
    m.setNavStatus(r.navStatus());
    m.setSog(steps(r.sogKn(), 1, 63));
    m.setPosAcc(r.accurate() ? 1 : 0);
    AisPosition at = position(r.lon(), r.lat(), r.messageType());
    at.set1817();
    m.setPos(at);
    m.setCog(steps(r.cogDeg(), 1, 511));
    return m;
  }

  private static AisMessage message(AisStatic s) {
    AisStaticCommon message =
        switch (s.messageType()) {
          case 5 -> voyage(s);
          case 24 -> part(s);
          default -> nowhere();
        };
    message.setUserId(s.mmsi());
    message.setCallsign(s.callSign());
    message.setName(s.name());
    message.setShipType(s.shipType());
    message.setDimBow(s.toBowM());
    message.setDimStern(s.toSternM());
    message.setDimPort(s.toPortM());
    message.setDimStarboard(s.toStarboardM());
    return message;
  }

  private static AisStaticCommon nowhere() {
    var m = new AisMessage19();
    m.setPos(position(Double.NaN, Double.NaN, 19));
    return m;
  }

  private static AisStaticCommon part(AisStatic s) {
    var m = new AisMessage24();
    m.setPartNumber(s.part());
    m.setVendorId("");
    return m;
  }

  private static AisStaticCommon voyage(AisStatic s) {
    var m = new AisMessage5();
    m.setImo(s.imo());
    m.setDraught(steps(s.draughtM(), 10, 0));
    m.setDest(s.destination());
    return m;
  }

  private static AisPosition position(double lon, double lat, int type) {
    int perDegree = stepsPerDegree(type);
    long north = Math.round((Double.isNaN(lat) ? 91 : lat) * perDegree);
    return new AisPosition(north, Math.round((Double.isNaN(lon) ? 181 : lon) * perDegree));
  }

  private static int steps(double value, int perUnit, int absent) {
    return Double.isNaN(value) ? absent : (int) Math.rint(value * perUnit);
  }
}
