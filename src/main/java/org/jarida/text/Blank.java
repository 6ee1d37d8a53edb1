package org.jarida.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/** Whether a reader would see nothing at all. */
public final class Blank {
    private static final int BRAILLE_BLANK = 0x2800;

    private Blank() {}

    /** True for null, and for a text of white space, control and invisible characters alone (ZWSP, RLM, fillers). */
    public static boolean is(String text) {
        return text == null || text.codePoints().allMatch(Blank::isInvisible);
    }

    private static boolean isInvisible(int cp) {
        return switch (UCharacter.getType(cp)) {
            case UCharacterCategory.CONTROL, UCharacterCategory.FORMAT -> true;
            default -> cp == BRAILLE_BLANK || UCharacter.isUWhiteSpace(cp)
                    || UCharacter.hasBinaryProperty(cp, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }
}
