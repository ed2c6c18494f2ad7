package org.huozi.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a part refers to, by the ids that it uses. Nothing outside of the file is ever opened. */
record Relations(Map<String, Relation> byId) {
    private static final String EXTERNAL = "External";

    Relations {
        byId = Map.copyOf(byId);
    }

    /**
     * Where an id leads.
     *
     * @param kind the last word of its type: image, hyperlink, footnotes
     * @param target the name of a part, or an address outside
     */
    record Relation(String kind, String target, boolean external) {}

    /** Those of a part; none if it has no list of them. */
    static Relations of(BoundedArchive zip, String part) throws RefusedFile {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String list = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Optional<byte[]> bytes = zip.part(list);
        if (bytes.isEmpty()) {
            return new Relations(Map.of());
        }
        Map<String, Relation> byId = new HashMap<>();
        for (Element relation : ElementReader.read(bytes.get(), list).children()) {
            String target = relation.attribute("Target").orElse("");
            boolean external = relation.attribute("TargetMode").orElse("").equals(EXTERNAL);
            String type = relation.attribute("Type").orElse("");
            byId.put(
                    relation.attribute("Id").orElse(""),
                    new Relation(
                            type.substring(type.lastIndexOf('/') + 1),
                            external ? target : resolved(folder, target),
                            external));
        }
        return new Relations(byId);
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    Optional<Relation> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The part of a kind, when it is one of the file's own. */
    Optional<String> part(String kind) {
        return byId.values().stream()
                .filter(relation -> relation.kind().equals(kind) && !relation.external())
                .map(Relation::target)
                .sorted()
                .findFirst();
    }
}
