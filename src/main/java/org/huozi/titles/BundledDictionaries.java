package org.huozi.titles;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IIOAdapter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The dictionaries in the library's own jar, and no others: left to itself it looks where HANLP_ROOT points or into a
 * folder {@code data}, and writes there what it has computed. Titles break alike on every machine.
 */
final class BundledDictionaries implements IIOAdapter {
    private static final String FOLDER = "data/";

    @Override
    public InputStream open(String path) throws IOException {
        int own = path.lastIndexOf(FOLDER);
        @Nullable InputStream found = own < 0 ? null : HanLP.class.getResourceAsStream("/" + path.substring(own));
        if (found == null) {
            throw new FileNotFoundException(path);
        }
        return found;
    }

    @Override
    public OutputStream create(String path) throws IOException {
        throw new IOException(path + " is not to be written");
    }
}
