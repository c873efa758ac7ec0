package offing.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import offing.api.gate.Access;
import offing.api.gate.Gate;
import offing.api.gate.Origins;
import offing.app.option.BadInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the server listens, and whom it lets in. */
final class DoorOptions {
  private static final String TOKEN = "OFFING_TOKEN";
  private static final String LOOPBACK = "127.0.0.1";

  @Option(
      names = "--host",
      defaultValue = LOOPBACK,
      description =
          "Address to listen at; any but loopback needs tokens. Default: ${DEFAULT-VALUE}.")
  private String host = LOOPBACK;

  @Option(names = "--port", defaultValue = "8080", description = "Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--operators",
      paramLabel = "FILE",
      description = "YAML or JSON list of operators, each with a name and a token.")
  private @Nullable Path operators;

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      description = "One more origin whose pages may talk to the server; may be repeated.")
  private List<String> origins = List.of();

  private final UnaryOperator<@Nullable String> environment;

  /**
   * Leaves the options to picocli.
   *
   * @param environment value of a variable by its name; null where it is not set
   */
  DoorOptions(UnaryOperator<@Nullable String> environment) {
    this.environment = environment;
  }

  Server.Address address() {
    if (port < 0 || port > 0xffff) {
      throw new BadInput("--port " + port + ": 0 to 65535 is needed");
    }
    return new Server.Address(host, port);
  }

  /** The gate; refuses to open one off loopback that anybody could pass. */
  Gate gate() {
    Access access = access();
    boolean loopback = isLoopback();
    if (!loopback && !access.isRequired()) {
      throw new BadInput(
          "--host "
              + host
              + " needs tokens: set "
              + TOKEN
              + " or give --operators FILE, else anybody there could come in");
    }
    return new Gate(new Origins(Set.copyOf(origins), loopback && !access.isRequired()), access);
  }

  private Access access() {
    String token = environment.apply(TOKEN);
    if (operators != null) {
      return Access.ofOperators(OperatorFile.read(operators));
    }
    return token == null || token.isBlank() ? Access.open() : Access.ofToken(token);
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new BadInput("--host " + host + ": there is no such address");
    }
  }

  /** The address for people: {@code http://localhost:8080}. */
  String shown(int actualPort) {
    return "http://" + (host.equals(LOOPBACK) ? "localhost" : host) + ":" + actualPort;
  }
}
