import com.ctc.wstx.stax.WstxInputFactory;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/**
 * Measures how fast documents are read, side by side: each contestant in a process of its own, one
 * after the other, round after round. Started by the script {@code bench} beside this file.
 */
final class Bench {
  private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*$");

  private static final Pattern FILES = Pattern.compile(", (\\d+) files$");

  /** How many documents, each as long, are given at once. */
  private static final List<Integer> SEVERAL = List.of(2, 4);

  private record Took(double wall, double cpu) {}

  private Bench() {}

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "parse" -> parse(args);
      case "schema" -> schema(args);
      default -> compare(Integer.parseInt(args[0]), Path.of(args[1]), Path.of(args[2]), args[3]);
    }
  }

  /** The limit: a bare parse, every event looked at and none used. */
  private static void parse(String[] args) throws Exception {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    long events = 0;
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        while (reader.hasNext()) {
          reader.next();
          events++;
        }
      }
    }
    System.out.println(events);
  }

  /** A peer: the validator of the JDK, schema alone. */
  private static void schema(String[] args) throws Exception {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    Schema schema = factory.newSchema(new File(args[1]));
    for (String file : Arrays.asList(args).subList(2, args.length)) {
      schema.newValidator().validate(new StreamSource(new File(file)));
    }
  }

  private static void compare(int rounds, Path feed, Path schema, String greenlight)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> here = List.of(java, "-XX:+UseSerialGC", "-Xmx128m", "-cp",
        System.getProperty("java.class.path"), "Bench");
    List<String> there = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-Xmx128m"));
    there.addAll(List.of(greenlight.split("\\|")));
    there.addAll(List.of("validate", "--profile", "strict"));
    String document = feed.toString();
    Map<String, List<String>> contestants = new LinkedHashMap<>();
    contestants.put("parse alone (Woodstox)", plus(here, "parse", document));
    if (isThere("xmllint")) {
      contestants.put("xmllint --stream --schema",
          List.of("xmllint", "--noout", "--stream", "--schema", schema.toString(), document));
    } else {
      System.out.println("no xmllint here: left out (Debian: apt-get install libxml2-utils)");
    }
    contestants.put("schema alone (JDK)", plus(here, "schema", schema.toString(), document));
    contestants.put("greenlight validate --espi 4.0", plus(there, "--espi", "4.0", document));
    contestants.put("greenlight validate", plus(there, document));
    for (int files : SEVERAL) {
      contestants.put("greenlight validate, " + files + " files",
          plus(there, Collections.nCopies(files, document).toArray(String[]::new)));
    }
    Map<String, List<Took>> results = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      System.err.println("round " + round + " of " + rounds);
      for (Map.Entry<String, List<String>> each : contestants.entrySet()) {
        results.computeIfAbsent(each.getKey(), name -> new ArrayList<>()).add(run(each.getValue()));
      }
    }
    print(results, Files.size(feed) / 1e6, rounds);
  }

  private static List<String> plus(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return all;
  }

  private static boolean isThere(String tool) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "command -v " + tool + " >/dev/null").start().waitFor() == 0;
  }

  private static Took run(List<String> command) throws IOException, InterruptedException {
    List<String> timed = new ArrayList<>(
        List.of("sh", "-c", "\"$0\" \"$@\" >/dev/null 2>&1; code=$?; times; exit $code"));
    timed.addAll(command);
    long begin = System.nanoTime();
    Process process = new ProcessBuilder(timed).start();
    String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    double wall = (System.nanoTime() - begin) / 1e9;
    Matcher matcher = TIMES.matcher(times);
    if (code != 0 || !matcher.find()) {
      throw new IllegalStateException("exit code " + code + " of " + command + "; " + times);
    }
    double cpu = 0;
    for (int group = 1; group < 5; group += 2) {
      cpu += 60 * Double.parseDouble(matcher.group(group)) + Double.parseDouble(matcher.group(group + 1));
    }
    return new Took(wall, cpu);
  }

  private static void print(Map<String, List<Took>> results, double megabytes, int rounds)
      throws IOException {
    System.out.printf(Locale.ROOT, "%.0f MB, median of %d interleaved rounds, whole processes from cold,"
        + " -Xmx128m%n%d processors, %s, Java %s%n%n", megabytes, rounds,
        Runtime.getRuntime().availableProcessors(), processor(), System.getProperty("java.version"));
    String base = results.containsKey("xmllint --stream --schema")
        ? "xmllint --stream --schema" : "schema alone (JDK)";
    System.out.println("| contestant | MB/s | MB per CPU-second | wall / xmllint | CPU / xmllint | CPU / parse |");
    System.out.println("|---|---|---|---|---|---|");
    Took peer = median(results.get(base));
    Took limit = median(results.get("parse alone (Woodstox)"));
    results.forEach((name, all) -> {
      Took took = median(all);
      Matcher several = FILES.matcher(name);
      int files = several.find() ? Integer.parseInt(several.group(1)) : 1;
      System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.2f | %.2f | %.2f |%n", name,
          files * megabytes / took.wall(), files * megabytes / took.cpu(),
          took.wall() / files / peer.wall(), took.cpu() / files / peer.cpu(),
          took.cpu() / files / limit.cpu());
    });
    System.out.println("\nwall and CPU are times per file: below 1.00 is faster than " + base + ".");
  }

  private static Took median(List<Took> all) {
    return new Took(middle(all.stream().mapToDouble(Took::wall).sorted().toArray()),
        middle(all.stream().mapToDouble(Took::cpu).sorted().toArray()));
  }

  private static double middle(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static String processor() throws IOException {
    Path facts = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(facts)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(facts).stream().filter(line -> line.startsWith("model name"))
        .map(line -> line.replaceFirst("^[^:]*:\\s*", "")).findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
