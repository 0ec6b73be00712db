package dev.greenlight.run;

import dev.greenlight.model.Hook;
import dev.greenlight.model.RunFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the commands of hooks can be started; none is, as each would change the target. */
final class HookExamination {
  /** Programs of Windows are often called without the end of their name. */
  private static final List<String> ENDINGS = List.of("", ".exe", ".cmd", ".bat");

  private final String path;
  private final Consumer<Remark> told;

  /**
   * @param path where programs are looked for: folders as in the environment variable PATH
   */
  HookExamination(String path, Consumer<Remark> told) {
    this.path = path;
    this.told = told;
  }

  void examine(RunFile runFile) {
    runFile
        .pixit()
        .hooks()
        .ifPresent(
            hooks ->
                hooks
                    .byName()
                    .forEach(
                        (name, hook) -> {
                          if (hook instanceof Hook.Command command) {
                            told.accept(examine(name, command.command().get(0)));
                          }
                        }));
  }

  private Remark examine(String name, String program) {
    String lead = "pixit.hooks." + name + ": " + program;
    Optional<Path> file = find(program);
    if (file.isEmpty()) {
      return Remark.mend(
          "hooks",
          lead
              + (isPlace(program)
                  ? ": there is no such file; it is looked for from the folder in which greenlight"
                      + " is called"
                  : ": there is no such program in the folders of PATH"));
    }
    return Files.isExecutable(file.get())
        ? Remark.ok("hooks", lead + " can be started; it was not")
        : Remark.mend("hooks", lead + ": " + file.get() + " may not be executed (chmod +x)");
  }

  /** Where the program is; one that may be started before one that may not. */
  private Optional<Path> find(String program) {
    List<Path> files = places(program).filter(Files::isRegularFile).toList();
    return files.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .or(() -> files.stream().findFirst());
  }

  private Stream<Path> places(String program) {
    try {
      if (isPlace(program)) {
        return Stream.of(Path.of(program));
      }
      return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
          .filter(folder -> !folder.isEmpty())
          .flatMap(folder -> ENDINGS.stream().map(end -> Path.of(folder, program + end)))
          .toList()
          .stream();
    } catch (InvalidPathException e) {
      return Stream.empty(); // no system has a file of that name
    }
  }

  private static boolean isPlace(String program) {
    return program.contains("/") || program.contains(File.separator);
  }
}
