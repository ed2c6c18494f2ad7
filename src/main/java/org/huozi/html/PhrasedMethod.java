package org.huozi.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** {@code phrased(title)} in a template: a plain text as {@link PhrasedText}. */
final class PhrasedMethod implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
            throw new TemplateModelException("phrased(text) takes one text");
        }
        return HTMLOutputFormat.INSTANCE.fromMarkup(
                PhrasedText.of(text.getAsString()).value());
    }
}
