package dev.greenlight.cli.plugin;

import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.judge.plugin.BadPlugIn;
import dev.greenlight.judge.plugin.JarPack;
import dev.greenlight.judge.plugin.RulePack;
import dev.greenlight.judge.plugin.SchematronPack;
import dev.greenlight.judge.plugin.Thrown;
import dev.greenlight.rules.api.RulePlugIn;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A folder with plug-ins of a utility or regulator, or one such file. */
public final class RuleFolder {
  private static final long LARGEST_SCHEMATRON = 8L << 20;

  private RuleFolder() {}

  /**
   * Loads all plug-ins in a folder, by name.
   *
   * @throws BadPlugIn when there is none, or one cannot be used
   */
  public static List<RulePack> load(Path folder) throws BadPlugIn {
    List<RulePack> packs = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : files(folder)) {
      for (RulePack pack : isSchematron(file) ? List.of(schematron(file)) : jar(file)) {
        for (RuleEntry rule : pack.rules()) {
          if (!ids.add(rule.id())) {
            throw new BadPlugIn(
                file + ": another plug-in has a rule " + rule.id() + "; rename one of them");
          }
        }
        packs.add(pack);
      }
    }
    return packs;
  }

  private static List<Path> files(Path folder) throws BadPlugIn {
    if (!Files.exists(folder)) {
      throw new BadPlugIn(folder + ": no such file or folder");
    }
    if (Files.isRegularFile(folder) && isPlugIn(folder)) {
      return List.of(folder);
    }
    if (!Files.isDirectory(folder)) {
      throw new BadPlugIn(folder + ": is neither a folder nor a .sch nor a .jar");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> plugIns = files.filter(RuleFolder::isPlugIn).sorted().toList();
      if (plugIns.isEmpty()) {
        throw new BadPlugIn(folder + ": no plug-in in this folder (.sch, .jar)");
      }
      return plugIns;
    } catch (IOException e) {
      throw new BadPlugIn(folder + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean isPlugIn(Path file) {
    return isSchematron(file) || lowerName(file).endsWith(".jar");
  }

  private static boolean isSchematron(Path file) {
    return lowerName(file).endsWith(".sch");
  }

  private static String lowerName(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static RulePack schematron(Path file) throws BadPlugIn {
    try {
      if (Files.size(file) > LARGEST_SCHEMATRON) {
        throw new BadPlugIn(file + ": a Schematron of more than 8 MB");
      }
      String name = file.getFileName().toString();
      return SchematronPack.of(
          name.substring(0, name.length() - ".sch".length()),
          file.toString(),
          Files.readAllBytes(file));
    } catch (IOException e) {
      throw new BadPlugIn(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** The loader stays open: its classes are used as long as the process lives. */
  @SuppressWarnings("resource")
  private static List<RulePack> jar(Path file) throws BadPlugIn {
    try (JarFile jar = new JarFile(file.toFile())) {
      jar.getManifest();
    } catch (IOException | IllegalArgumentException e) {
      throw new BadPlugIn(file + ": is no sound jar: " + e.getMessage(), e);
    }
    List<RulePack> packs = new ArrayList<>();
    try {
      URLClassLoader loader =
          new URLClassLoader(new URL[] {file.toUri().toURL()}, RulePlugIn.class.getClassLoader());
      for (RulePlugIn plugIn : ServiceLoader.load(RulePlugIn.class, loader)) {
        if (plugIn.getClass().getClassLoader() == loader) {
          packs.add(JarPack.of(plugIn, file.toString()));
        }
      }
    } catch (ServiceConfigurationError e) {
      throw new BadPlugIn(file + ": cannot be loaded: " + unmade(e), e);
    } catch (IOException | LinkageError e) {
      throw new BadPlugIn(file + ": cannot be loaded: " + Thrown.inWords(e), e);
    }
    if (packs.isEmpty()) {
      throw new BadPlugIn(
          file + ": names no " + RulePlugIn.class.getName() + " in META-INF/services");
    }
    return packs;
  }

  /** Java begins with the name of the interface, which says nothing here. */
  private static String unmade(ServiceConfigurationError error) {
    return error.getCause() != null
        ? Thrown.inWords(error)
        : error.getMessage().replace(RulePlugIn.class.getName() + ": ", "META-INF/services: ");
  }
}
