package org.jarida.user;

/** What a client gets for its credentials. */
record SignedIn(OpenSession session, AccessTokens.AccessToken accessToken) {}
