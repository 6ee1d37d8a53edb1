package org.jarida.user;

import java.util.UUID;

/** A session that goes on, with the one refresh token that it accepts next. */
record OpenSession(Account account, UUID id, RefreshToken refreshToken) {}
