package org.jarida.user;

import java.util.Base64;
import java.util.regex.Pattern;

/** A stored hash as a PHC string: {@code $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}, in base64 without padding. */
record Argon2Hash(Argon2Cost cost, byte[] salt, byte[] value) {
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=(\\d{1,9})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    static Argon2Hash parse(String phc) {
        var match = FORM.matcher(phc);
        if (!match.matches()) throw new IllegalStateException("A stored password hash is not an Argon2id PHC string");
        Argon2Cost cost = new Argon2Cost(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(3)));
        return new Argon2Hash(cost, Base64.getDecoder().decode(match.group(4)),
                Base64.getDecoder().decode(match.group(5)));
    }

    @Override
    public String toString() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memory() + ",t=" + cost.iterations() + ",p=" + cost.parallelism() + "$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(value);
    }
}
