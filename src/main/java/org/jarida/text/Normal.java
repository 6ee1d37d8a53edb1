package org.jarida.text;

import com.ibm.icu.text.Normalizer2;

/** The form in which texts are stored: what the editor typed, with one encoding for each letter. */
public final class Normal {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private Normal() {}

    /** Unicode Normalization Form C (UAX #15). It looks the same; marks on one letter may change their order. */
    public static String nfc(String text) {
        return NFC.normalize(text);
    }
}
