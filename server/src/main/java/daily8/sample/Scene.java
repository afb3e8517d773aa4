package daily8.sample;

import java.util.Random;

/// The kinds of pictures, with the words in a picture's name that ask for them.
enum Scene {
    SEA(
            "sea harbour harbor port ferry coast ship boat island river bridge lake bay tide fish"
                    + " flood dam canal water mina bahr nahr jisr"),
    CITY(
            "city tower street bank parliament council station tram metro market court town night"
                    + " power grid office madina suq barlaman qitar"),
    HILLS(
            "hill hills mountain forest fire peak glacier volcano ridge park valley snow wood"
                    + " jabal ghaba"),
    FIELDS(
            "field fields farm harvest wheat village crop garden orchard vineyard train rail"
                    + " hasad qamh zaytun"),
    DUNES("desert dune dunes sand drought solar sahara ramal shams"),
    SHAPES(
            "chip data robot match final stadium cup team goal orchestra festival film museum art"
                    + " lab vaccine budget rate rates telescope space mubarat kaas");

    private final String words;

    Scene(String words) {
        this.words = ' ' + words + ' ';
    }

    /// The kind that a word of the name asks for, else one by chance.
    static Scene of(String name, Random random) {
        for (String word : name.split("-", -1)) {
            for (Scene scene : values()) {
                if (scene.words.contains(' ' + word + ' ')) {
                    return scene;
                }
            }
        }
        return values()[random.nextInt(values().length)];
    }

    void paint(Brush brush) {
        switch (this) {
            case SEA -> Scenes.sea(brush);
            case CITY -> Scenes.city(brush);
            case HILLS -> Scenes.hills(brush);
            case FIELDS -> Scenes.fields(brush);
            case DUNES -> Scenes.dunes(brush);
            case SHAPES -> Scenes.shapes(brush);
        }
    }
}
