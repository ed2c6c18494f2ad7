package org.huozi.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.huozi.diag.Code;

/**
 * The parts of a .docx, inflated one by one when they are asked for, and no more of them than an honest document has. A
 * part is looked up by its name and never written under it, so that a name such as {@code ../../x} leads nowhere.
 */
final class BoundedArchive implements AutoCloseable {
    /** Parts of a document; one with 500 pictures has about 550. */
    private static final int MOST_PARTS = 5_000;

    /** Bytes of one part, inflated: the text of a thick book is 20 MB. */
    private static final int LARGEST_PART = 64_000_000;

    /** Bytes of all parts that are read, inflated. */
    private static final long LARGEST = 256_000_000;

    private final ZipFile zip;
    private long inflated;

    private BoundedArchive(ZipFile zip) {
        this.zip = zip;
    }

    static BoundedArchive open(Path file) throws IOException, RefusedFile {
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            if (zip.size() > MOST_PARTS) {
                zip.close();
                throw new RefusedFile(Code.DOC_004, Integer.toString(MOST_PARTS));
            }
            return new BoundedArchive(zip);
        } catch (ZipException | IllegalArgumentException damaged) { // the latter of a name that is no UTF-8
            throw new RefusedFile(Code.DOC_003, "zip");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Names that lie outside of the document, and programs in it. */
    Optional<String> suspicious() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith("/")
                        || name.contains("../")
                        || name.contains("\\")
                        || name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))
                .findFirst();
    }

    /** A part's bytes; empty if there is none of the name. */
    Optional<byte[]> part(String name) throws RefusedFile {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            inflated += bytes.length;
            if (bytes.length > LARGEST_PART || inflated > LARGEST) {
                throw new RefusedFile(Code.DOC_004, name);
            }
            return Optional.of(bytes);
        } catch (IOException damaged) {
            throw new RefusedFile(Code.DOC_003, name);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
