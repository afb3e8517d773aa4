package daily8.sample;

import java.awt.Color;
import java.util.Random;

/// The colours of one picture: a sky for an hour of the day, and land from the haze of the distance
/// to the dark of the foreground, all leaning towards the publisher's colour.
record Palette(Color skyTop, Color skyLow, Color sun, Color far, Color near, Color accent) {
    /// Hours of the day as sky above, sky at the horizon, sun or moon, darkest land.
    private static final int[][] HOURS = {
        {0x8fb8de, 0xfbe3c8, 0xfff4d6, 0x24323f}, // morning
        {0x7fb4d8, 0xe6f0ee, 0xfffbe8, 0x1f3a3d}, // day
        {0x5d6fa3, 0xf6b89a, 0xffe0b0, 0x2a2340}, // evening
        {0xd9c7b0, 0xf6ecd9, 0xf2a765, 0x3d2f2a}, // haze
        {0x16223f, 0x4a5f88, 0xf1ecd8, 0x0c1424}, // night
    };

    static Palette of(Color accent, Random random) {
        int[] hour = HOURS[random.nextInt(HOURS.length)];
        Color low = mix(new Color(hour[1]), accent, .10);
        return new Palette(
                mix(new Color(hour[0]), accent, .18),
                low,
                new Color(hour[2]),
                mix(low, accent, .38),
                mix(new Color(hour[3]), accent, .22),
                accent);
    }

    /// Land at a depth between 0, far away, and 1, right here.
    Color land(double depth) {
        return mix(far, near, depth);
    }

    Color sky(double height) {
        return mix(skyLow, skyTop, height);
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(
                channel(from.getRed(), to.getRed(), share),
                channel(from.getGreen(), to.getGreen(), share),
                channel(from.getBlue(), to.getBlue(), share));
    }

    static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    private static int channel(int from, int to, double share) {
        return Math.clamp(Math.round(from + (to - from) * share), 0, 255);
    }
}
