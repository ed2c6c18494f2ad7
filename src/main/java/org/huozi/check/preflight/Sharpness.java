package org.huozi.check.preflight;

import org.huozi.check.PageCheck;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.pagination.PaginatedEdition;
import org.huozi.pagination.PlacedPicture;

/** Finds the pictures that will not look sharp at the size they are printed in. */
public final class Sharpness implements PageCheck {

    @Override
    public void check(PaginatedEdition edition, Diagnostics diagnostics) {
        for (PlacedPicture picture : edition.pages().pictures()) {
            if (!picture.isSharp()) {
                diagnostics.add(
                        Code.FIG_020,
                        picture.span(),
                        picture.path(),
                        Integer.toString(picture.resolution()),
                        Integer.toString(PlacedPicture.SHARP),
                        Integer.toString(picture.pixelsWanted()));
            }
        }
    }
}
