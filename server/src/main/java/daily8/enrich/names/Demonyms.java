package daily8.enrich.names;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words for peoples, languages, faiths and where someone is from, which are names of the kind
/// MISC: `British`, `Iraqis`, `Muslim`. In lower case.
final class Demonyms {
    private static final String WORDS =
            """
            afghan african albanian algerian american andorran angolan arab arabian arabic argentine
            argentinian armenian asian assyrian australian austrian azerbaijani azeri bahraini bangladeshi
            basque bavarian belarusian belarussian belgian bengali bolivian bosnian botswanan brazilian british
            bulgarian burmese burundian californian cambodian cameroonian canadian catalan chadian
            chechen chilean chinese colombian congolese croat croatian cuban cypriot czech
            czechoslovak danish dominican dutch ecuadorean ecuadorian egyptian english eritrean
            estonian ethiopian european fijian filipino finnish flemish french gambian georgian
            german ghanaian greek guatemalan guinean guyanese haitian hawaiian hispanic honduran hungarian
            icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican
            japanese jordanian kazakh kenyan korean kosovar kurdish kurd kuwaiti kyrgyz lao laotian latin
            latino latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian
            malay maldivian malian maltese mauritanian mauritian mexican moldovan mongolian
            montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian
            nordic norwegian omani pakistani palestinian panamanian paraguayan parisian persian peruvian
            polish portuguese qatari romanian russian rwandan saudi scandinavian scottish scots
            senegalese serb serbian serbo-croat sicilian singaporean slavic slovak slovakian slovene slovenian
            somali soviet spanish sudanese swedish swiss syrian taiwanese tajik tamil tanzanian
            texan thai tibetan togolese tunisian turk turkish turkmen tuvaluan ugandan ukrainian
            uruguayan uzbek venezuelan vietnamese welsh yemeni yugoslav zairean zambian zimbabwean
            briton dane finn swede pole spaniard scot frenchman englishman irishman dutchman
            welshman scotsman norseman filipina chicano
            muslim moslem christian jew jewish islamic islamist catholic protestant orthodox buddhist
            hindu sikh shiite shia sunni anglican baptist methodist mormon lutheran calvinist
            presbyterian judaism islam christianity buddhism hinduism catholicism hebrew yiddish
            republican democrat democratic conservative labour marxist communist nazi leninist
            anglo-saxon african-american asian-american anglo-american afro-american roma gypsy zulu hutu tutsi
            mandarin cantonese swahili urdu hindi punjabi pashto farsi latin
            """;

    /// Capitalised they are names of parties as often as of their members.
    private static final Set<String> PARTIES =
            Set.of(
                    "republican",
                    "democrat",
                    "democratic",
                    "conservative",
                    "labour",
                    "communist",
                    "latin");

    private final Set<String> words;

    Demonyms() {
        words =
                Stream.of(WORDS.strip().split("\\s+", -1))
                        .flatMap(word -> Stream.of(word, word + "s"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> words() {
        return words;
    }

    /// Always a people or a faith, not a party.
    boolean isPeople(String lower) {
        String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return words.contains(lower) && !PARTIES.contains(lower) && !PARTIES.contains(one);
    }
}
