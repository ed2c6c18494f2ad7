package org.huozi.publish;

import java.nio.file.Path;
import java.util.List;
import org.huozi.diag.Diagnostic;
import org.huozi.standing.OutputFile;

/**
 * Published files, as they were when a run had written them.
 *
 * @param findings what was found while they were made, beyond what editions' own records tell
 */
record StandingFiles(List<OutputFile> files, List<Diagnostic> findings) {
    StandingFiles {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** Whether nobody has touched them. */
    boolean stand(Path out) {
        return files.stream().allMatch(file -> file.stands(out));
    }

    List<String> paths() {
        return files.stream().map(OutputFile::path).toList();
    }
}
