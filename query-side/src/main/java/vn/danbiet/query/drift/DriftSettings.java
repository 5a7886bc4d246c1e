package vn.danbiet.query.drift;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sentinel: a small drift check now and then.
 *
 * @param every how often; zero for never
 * @param cases how many are drawn each time
 */
@ConfigurationProperties("danbiet.drift")
record DriftSettings(@DefaultValue("15m") Duration every, @DefaultValue("20") int cases) {
    DriftSettings {
        if (every.isNegative() || cases < 1) {
            throw new IllegalArgumentException("danbiet.drift.every is not negative, danbiet.drift.cases at least 1");
        }
    }
}
