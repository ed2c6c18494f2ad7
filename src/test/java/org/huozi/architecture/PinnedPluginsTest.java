package org.huozi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The same build tomorrow and elsewhere: no plugin and no library is whatever version Maven comes by. */
class PinnedPluginsTest {
    /** What Maven brings in by itself for a jar, up to `verify`, and for `clean`. */
    private static final Set<String> OF_THE_LIFECYCLE = Set.of(
            "maven-clean-plugin",
            "maven-resources-plugin",
            "maven-compiler-plugin",
            "maven-surefire-plugin",
            "maven-jar-plugin");

    @Test
    void everyPluginHasAVersion() throws Exception {
        Set<String> used = named("plugin", false);
        used.addAll(OF_THE_LIFECYCLE);
        assertThat(named("plugin", true)).containsAll(used);
    }

    @Test
    void noVersionIsARangeOrASnapshot() throws Exception {
        assertThat(elements("version").map(Element::getTextContent))
                .noneMatch(version -> version.matches("[\\[(].*|.*SNAPSHOT|LATEST|RELEASE"));
        assertThat(named("dependency", true)).containsAll(named("dependency", false));
    }

    private static Set<String> named(String kind, boolean pinned) throws Exception {
        return elements(kind)
                .filter(element -> !pinned || child(element, "version") != null)
                .map(element -> String.valueOf(child(element, "artifactId")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String child(Element element, String name) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent();
            }
        }
        return null;
    }

    private static Stream<Element> elements(String name) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Resources.tests().resolve("../../../pom.xml").toFile());
        NodeList elements = pom.getElementsByTagName(name);
        return IntStream.range(0, elements.getLength()).mapToObj(i -> (Element) elements.item(i));
    }
}
