package org.huozi.needs;

import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs tests where the machine has what they need. */
final class NeedsCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<Tool> tools = AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
                .map(needs -> List.of(needs.value()))
                .orElse(List.of());
        return Verdict.of(tools, Tool::isPresent, Machine.isContinuousIntegration())
                .reason()
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("nothing is missing"));
    }
}
