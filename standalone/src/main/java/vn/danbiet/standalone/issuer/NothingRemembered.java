package vn.danbiet.standalone.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** A signed token speaks for itself, and nothing here asks back for one: remembering them would only fill the memory. */
final class NothingRemembered implements OAuth2AuthorizationService {
    @Override
    public void save(OAuth2Authorization authorization) {
        // See above.
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        // See above.
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return null;
    }
}
