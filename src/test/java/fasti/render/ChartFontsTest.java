package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartFontsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Žluťoučký kůň, l’été à Ørsta – ½ €",
                "Переговоры возобновились",
                "Οι συνομιλίες άρχισαν",
                "بدأت المحادثات في الميناء",
                "שיחות המעבורת חודשו",
                "渡轮谈判在北方举行",
                "渡し船の会談が再開",
                "나루 회담이 열렸다",
                "नौका वार्ता फिर शुरू हुई",
                "নৌকা আলোচনা শুরু",
                "การเจรจาเริ่มขึ้น",
                "படகுப் பேச்சு",
                "బోటు చర్చలు",
                "પરિષદ શરૂ થઈ",
                "ਗੱਲਬਾਤ ਸ਼ੁਰੂ",
                "ಮಾತುಕತೆ ಆರಂಭ",
                "ചർച്ച തുടങ്ങി",
                "සාකච්ඡා ආරම්භ",
                "ការចរចា",
                "ဆွေးနွေးပွဲ",
                "ውይይት ተጀመረ",
                "ଆଲୋଚନା ଆରମ୍ଭ",
                "Բանակցություններ",
                "მოლაპარაკება დაიწყო",
                "ການເຈລະຈາ"
            })
    void theBundledFontsDrawTheScriptsOfTheNews(String text) {
        assertThat(ChartFonts.canDraw(text)).isTrue();
    }

    @Test
    void whatNoFontHasIsKnown() {
        assertThat(ChartFonts.canDraw("sign 𓀀")).isFalse();
    }

    @Test
    void mixedTextIsAsWideAsItsParts() {
        double whole = ChartText.of("ab渡轮", 12, false).width();
        double parts =
                ChartText.of("ab", 12, false).width() + ChartText.of("渡轮", 12, false).width();
        assertThat(whole).isEqualTo(parts);
    }
}
