package org.jarida.richtext;

import java.util.ArrayList;
import java.util.List;

/** Where in an input a value stands, so that a refusal can point at it. */
record InputPath(List<String> steps) {
    static InputPath of(String... steps) {
        return new InputPath(List.of(steps));
    }

    InputPath in(Object... more) {
        List<String> longer = new ArrayList<>(steps);
        for (Object step : more) {
            longer.add(step.toString());
        }
        return new InputPath(longer);
    }

    String[] to(Object... more) {
        return in(more).steps.toArray(String[]::new);
    }
}
