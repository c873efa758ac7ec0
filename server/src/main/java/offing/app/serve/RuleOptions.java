package offing.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import offing.app.option.BadInput;
import offing.app.option.RecordingsOption;
import offing.area.Area;
import offing.run.rules.RuleFolder;
import offing.run.rules.RuleVersions;
import offing.run.rules.RuleVersions.FileWins;
import offing.watch.rule.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules are live at first, and where what operators put live is kept. */
final class RuleOptions {
  private static final String RULES = "rules.yaml";

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Alert rules; the area's by default, or what was put live last.")
  private @Nullable Path rules;

  @Option(
      names = "--rule-versions",
      paramLabel = "DIR",
      description =
          "Folder of the versions of the rules; offing/rules/AREA in the user's data folder by"
              + " default, none with --rules or --no-recording.")
  private @Nullable Path folder;

  /**
   * The versions to go on with.
   *
   * @param keeps whether anything of what runs is to outlive it
   */
  RuleVersions versions(Area area, boolean keeps) {
    RulePack base = ruleFile(area).map(RulePack::read).orElseGet(RulePack::empty);
    FileWins wins = rules == null ? FileWins.UNLESS_PUT_LIVE : FileWins.ALWAYS;
    try {
      RuleVersions versions = RuleVersions.in(folder(area, keeps), base, wins);
      versions.keep();
      return versions;
    } catch (IOException fault) {
      throw new BadInput(
          "the versions of the rules cannot be kept: "
              + fault.getMessage()
              + "; mend that, or choose another folder with --rule-versions");
    }
  }

  private RuleFolder folder(Area area, boolean keeps) {
    if (folder != null) {
      return RuleFolder.in(folder);
    }
    return keeps && rules == null
        ? RuleFolder.in(RecordingsOption.dataFolder().resolve("rules").resolve(area.id()))
        : RuleFolder.NONE;
  }

  private Optional<Path> ruleFile(Area area) {
    if (rules != null && !Files.isRegularFile(rules)) {
      throw new BadInput("there is no file " + rules + " to read rules from");
    }
    Path file = rules == null ? area.folder().resolve(RULES) : rules;
    return Optional.of(file).filter(Files::isRegularFile);
  }
}
