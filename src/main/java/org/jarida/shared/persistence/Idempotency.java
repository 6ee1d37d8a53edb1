package org.jarida.shared.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.security.CurrentCaller;

/**
 * The same key and input from the same identity within 24 hours has its effect once and answers the same. The key is
 * written in the transaction of the effect, so that a crash leaves both or neither; a second call waits for the first.
 */
@ApplicationScoped
public class Idempotency {
    private static final int MAX_KEY = 255;
    private static final String CLAIM = """
            insert into idempotency_key (identity, key, operation, input_hash) values (:identity, :key, :operation, :hash)
            on conflict (identity, key) do update
               set operation = excluded.operation, input_hash = excluded.input_hash, result = null, created_at = now()
             where idempotency_key.created_at < now() - interval '24 hours'""";
    private static final String EXPIRE = """
            delete from idempotency_key where ctid in (
                select ctid from idempotency_key where created_at < now() - interval '24 hours'
                order by created_at limit 10 for update skip locked)""";

    private final PlainSql sql;
    private final Writes writes;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final ObjectMapper canonical;

    Idempotency(PlainSql sql, Writes writes, CurrentCaller caller, ObjectMapper json) {
        this.sql = sql;
        this.writes = writes;
        this.caller = caller;
        this.json = json;
        this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    private record Earlier(String operation, byte[] hash, String result) {}

    /**
     * @param key   null for a call that may be repeated at will; 1 to 255 characters
     * @param input the argument as the client sent it
     * @param type  what the action answers: it is kept as JSON and given again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T once(String key, String operation, Map<String, Object> input, Class<T> type, Supplier<T> action) {
        if (key == null) return action.get();
        if (key.isBlank()) throw Refusal.required("idempotencyKey");
        if (key.length() > MAX_KEY) throw Refusal.tooLong(MAX_KEY, "characters", "idempotencyKey");
        String identity = caller.get().identity();
        byte[] hash = hash(input);
        boolean first = sql.write(CLAIM, Map.of("identity", identity, "key", key, "operation", operation, "hash", hash)) == 1;
        if (!first) return earlier(identity, key, operation, hash, type);
        writes.add(EXPIRE, Map.of());
        T result = action.get();
        writes.add("update idempotency_key set result = cast(:result as jsonb) where identity = :identity and key = :key",
                Map.of("result", write(json, result), "identity", identity, "key", key));
        return result;
    }

    private <T> T earlier(String identity, String key, String operation, byte[] hash, Class<T> type) {
        Earlier kept = sql.list("""
                select operation, input_hash, cast(result as text) from idempotency_key
                where identity = :identity and key = :key""", Map.of("identity", identity, "key", key),
                row -> new Earlier(row.getString(1), row.getBytes(2), row.getString(3))).get(0);
        if (!operation.equals(kept.operation()) || !Arrays.equals(hash, kept.hash()))
            throw Refusal.refused(ErrorCode.IDEMPOTENCY_MISMATCH, "This key was used for another input", "idempotencyKey");
        try {
            return json.readValue(kept.result(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result kept under an idempotency key cannot be read", e);
        }
    }

    private byte[] hash(Map<String, Object> input) {
        Map<String, Object> counted = new TreeMap<>(input);
        counted.remove("idempotencyKey");
        try {
            return MessageDigest.getInstance("SHA-256").digest(write(canonical, counted).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written as JSON", e);
        }
    }
}
