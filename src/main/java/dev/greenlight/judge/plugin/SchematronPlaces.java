package dev.greenlight.judge.plugin;

import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * Finds the lines behind the paths that Schematron names, such as {@code
 * /Q{http://www.w3.org/2005/Atom}entry[1]/…}.
 */
final class SchematronPlaces {
  private static final Pattern STEP =
      Pattern.compile("/Q\\{([^}]*)\\}([^\\[/]+)(?:\\[([0-9]+)\\])?");

  private final XdmNode tree;

  /** Children by parent, namespace and name: a parent with many is looked through once. */
  private final Map<XdmNode, Map<String, List<XdmNode>>> children = new HashMap<>();

  SchematronPlaces(XdmNode tree) {
    this.tree = tree;
  }

  Location of(String path) {
    XdmNode here = tree;
    StringBuilder told = new StringBuilder();
    Matcher step = STEP.matcher(path == null ? "" : path);
    while (step.find()) {
      String name = step.group(2);
      int index = step.group(3) == null ? 1 : Integer.parseInt(step.group(3));
      List<XdmNode> named =
          children
              .computeIfAbsent(here, SchematronPlaces::grouped)
              .getOrDefault(step.group(1) + " " + name, List.of());
      if (index > named.size()) {
        break;
      }
      here = named.get(index - 1);
      told.append('/').append(name);
      if (named.size() > 1) {
        told.append('[').append(index).append(']');
      }
    }
    int line = Math.max(0, here.getLineNumber());
    return new Location(line, Math.max(0, here.getColumnNumber()), told.toString());
  }

  private static Map<String, List<XdmNode>> grouped(XdmNode parent) {
    Map<String, List<XdmNode>> groups = new HashMap<>();
    for (XdmNode child : parent.children()) {
      if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
        String key =
            child.getNodeName().getNamespaceUri() + " " + child.getNodeName().getLocalName();
        groups.computeIfAbsent(key, same -> new ArrayList<>()).add(child);
      }
    }
    return groups;
  }
}
