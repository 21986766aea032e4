package fasti.render;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a theme. The lanes' colours are those of Okabe and Ito, which readers with any of
 * the usual colour blindnesses can tell apart; the dark theme lightens them.
 */
record ChartColors(
        Color ground,
        Color ink,
        Color muted,
        Color grid,
        Color band,
        Color crowd,
        List<Color> lanes) {

    private static final ChartColors LIGHT =
            new ChartColors(
                    Color.WHITE,
                    new Color(0x1b1f24),
                    new Color(0x57606a),
                    new Color(0xd8dee4),
                    new Color(0xf6f8fa),
                    new Color(0xfff3d6),
                    List.of(
                            new Color(0x0072b2),
                            new Color(0xc24e00),
                            new Color(0x00785a),
                            new Color(0xa8558a),
                            new Color(0x8a6a00),
                            new Color(0x4a5560)));

    private static final ChartColors DARK =
            new ChartColors(
                    new Color(0x12161b),
                    new Color(0xe9edf1),
                    new Color(0xa3adb8),
                    new Color(0x2f363d),
                    new Color(0x191e24),
                    new Color(0x3a3320),
                    List.of(
                            new Color(0x56b4e9),
                            new Color(0xe69f00),
                            new Color(0x2fc49a),
                            new Color(0xdc93c0),
                            new Color(0xf0e442),
                            new Color(0xb4bec8)));

    static ChartColors of(ChartOptions.Theme theme) {
        return theme == ChartOptions.Theme.LIGHT ? LIGHT : DARK;
    }

    Color lane(int index) {
        return lanes.get(index % lanes.size());
    }

    /**
     * The colour at a share of its strength over the ground, opaque: vector formats need no alpha.
     */
    Color pale(Color colour, double share) {
        return new Color(
                mixed(colour.getRed(), ground.getRed(), share),
                mixed(colour.getGreen(), ground.getGreen(), share),
                mixed(colour.getBlue(), ground.getBlue(), share));
    }

    private static int mixed(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }
}
