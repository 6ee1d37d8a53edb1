package org.jarida.shared.error;

import org.eclipse.microprofile.graphql.Description;

/** Why a mutation was refused. Codes are stable; clients branch on them and never on messages. */
@Description("Why a mutation was refused. Codes are stable: branch on them, never on messages")
public enum ErrorCode {
    REQUIRED, INVALID, TOO_LONG, TOO_LARGE, NOT_UNIQUE, NOT_FOUND, FORBIDDEN, CONFLICT, LOCKED, ILLEGAL_TRANSITION,
    IN_USE, CYCLE, CORRECTION_REQUIRED, EMBARGOED, EXPIRED, INVALID_CREDENTIALS, RATE_LIMITED, IDEMPOTENCY_MISMATCH
}
