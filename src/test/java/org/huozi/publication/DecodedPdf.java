package org.huozi.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Compares PDFs in their decoded objects: on another JDK, whose Deflater packs otherwise, these are the same while the
 * bytes of the file are not.
 */
final class DecodedPdf {
    /** What tells how a stream was packed, and the file's id, which is a digest of the packed file. */
    private static final Set<COSName> PACKING = Set.of(COSName.LENGTH, COSName.ID);

    private final Set<List<COSBase>> seen = new HashSet<>();

    private DecodedPdf() {}

    /** Says where two files differ first; exit code 1 if they do. */
    public static void main(String[] files) throws IOException {
        Optional<String> difference = difference(Path.of(files[0]), Path.of(files[1]));
        System.out.println(difference.map(where -> "differs: " + where).orElse("same decoded objects"));
        System.exit(difference.isPresent() ? 1 : 0);
    }

    /** The path from the trailer to the first difference. */
    static Optional<String> difference(Path first, Path second) throws IOException {
        try (PDDocument one = Loader.loadPDF(first.toFile());
                PDDocument two = Loader.loadPDF(second.toFile())) {
            return new DecodedPdf()
                    .difference(
                            "trailer",
                            one.getDocument().getTrailer(),
                            two.getDocument().getTrailer());
        }
    }

    private Optional<String> difference(String path, COSBase one, COSBase two) throws IOException {
        COSBase first = resolved(one);
        COSBase second = resolved(two);
        if (first == null || second == null || first.getClass() != second.getClass()) {
            return first == second ? Optional.empty() : Optional.of(path);
        }
        boolean compound = first instanceof COSDictionary || first instanceof COSArray;
        if (compound && !seen.add(List.of(first, second))) {
            return Optional.empty();
        }
        if (first instanceof COSArray array) {
            return arrays(path, array, (COSArray) second);
        }
        if (first instanceof COSDictionary dictionary) {
            return dictionaries(path, dictionary, (COSDictionary) second);
        }
        return printed(first).equals(printed(second)) ? Optional.empty() : Optional.of(path);
    }

    private Optional<String> arrays(String path, COSArray one, COSArray two) throws IOException {
        Optional<String> found = one.size() == two.size() ? Optional.empty() : Optional.of(path + " (size)");
        for (int i = 0; i < one.size() && found.isEmpty(); i++) {
            found = difference(path + "[" + i + "]", one.get(i), two.get(i));
        }
        return found;
    }

    private Optional<String> dictionaries(String path, COSDictionary one, COSDictionary two) throws IOException {
        Set<COSName> keys = new TreeSet<>(one.keySet());
        keys.removeAll(PACKING);
        Set<COSName> others = new TreeSet<>(two.keySet());
        others.removeAll(PACKING);
        Optional<String> found = keys.equals(others) ? Optional.empty() : Optional.of(path + " (keys)");
        for (COSName key : new ArrayList<>(keys)) {
            if (found.isEmpty()) {
                found = difference(path + "/" + key.getName(), one.getItem(key), two.getItem(key));
            }
        }
        return found.isEmpty()
                        && one instanceof COSStream stream
                        && !decoded(stream).equals(decoded((COSStream) two))
                ? Optional.of(path + " (stream)")
                : found;
    }

    private static String decoded(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return HexFormat.of().formatHex(in.readAllBytes());
        }
    }

    private static String printed(COSBase value) {
        return value instanceof COSString string ? string.toHexString() : value.toString();
    }

    private static COSBase resolved(COSBase value) {
        return value instanceof COSObject object ? object.getObject() : value;
    }
}
