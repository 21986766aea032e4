package fasti.serve;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The review page, as a person works it. */
record ReviewPage(ChromeDriver browser) {

    void open(URI address) {
        browser.get("about:blank");
        complaints();
        browser.get(address.toString());
        until("document.documentElement.dataset.ready === 'true'");
    }

    void until(String condition) {
        browser.executeAsyncScript(
                "const done = arguments[0]; const look = setInterval(() => { if ("
                        + condition
                        + ") { clearInterval(look); done(); } }, 20);");
    }

    /** Goes to an event. */
    ReviewPage onEvent(String title) {
        browser.executeScript(
                "[...document.querySelectorAll('button.open')].find(b => b.textContent ==="
                        + " arguments[0]).focus();",
                title);
        return this;
    }

    /** Presses a key that opens or marks something, and saves nothing. */
    ReviewPage mark(String key) {
        browser.switchTo().activeElement().sendKeys(key);
        return this;
    }

    /** Presses a key; a, r, m and u save at once. */
    ReviewPage press(String key) {
        boolean saves = "arum".contains(key);
        if (saves) {
            forget();
        }
        mark(key);
        if (saves) {
            saved();
        }
        return this;
    }

    /** Opens the event that has the focus and presses one of its buttons. */
    ReviewPage choose(String button) {
        forget();
        WebElement opener = browser.switchTo().activeElement();
        if (!"true".equals(opener.getDomAttribute("aria-expanded"))) {
            opener.sendKeys(Keys.ENTER);
        }
        browser.executeScript(
                "const row = arguments[0].closest('tr').nextSibling;"
                        + " [...row.querySelectorAll('.actions button')].find(b => b.textContent ==="
                        + " arguments[1]).click();",
                opener,
                button);
        if (!button.endsWith("…")) {
            saved();
        }
        return this;
    }

    /** Replaces what stands in the open form's field. */
    void type(String text) {
        WebElement field = field();
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"));
        field.sendKeys(text);
    }

    private WebElement field() {
        return browser.findElement(By.cssSelector("form.editor input, form.editor textarea"));
    }

    /** Types and saves. */
    void fill(String text) {
        type(text);
        submit();
    }

    /** Types a date, waits for what it would move, and saves. */
    void fillAfterPreview(String text, String moved) {
        type(text);
        until("document.querySelector('.preview').textContent.includes(" + "'" + moved + "')");
        submit();
    }

    ReviewPage select(String field, String value) {
        browser.findElement(By.cssSelector("form.editor " + field)).sendKeys(value);
        return this;
    }

    /** Chooses the mention with these words. */
    ReviewPage check(String words) {
        browser.findElements(By.cssSelector("form.editor .choice")).stream()
                .filter(choice -> choice.getText().startsWith(words + " "))
                .findFirst()
                .orElseThrow()
                .click();
        return this;
    }

    void submit() {
        until("!document.querySelector('form.editor button.primary').disabled");
        forget();
        browser.executeScript(
                "document.querySelector('form.editor').requestSubmit(document.querySelector('form.editor"
                        + " button.primary'));");
        saved();
    }

    /** Opens the form for a document's publication date. */
    ReviewPage document(String path) {
        browser.executeScript(
                "[...document.querySelectorAll('#documents li')].find(l =>"
                        + " l.textContent.includes(arguments[0])).querySelector('button').click();",
                path);
        return this;
    }

    /** Empties what this browser keeps for pages from files. */
    void forgetAll() {
        browser.executeScript("localStorage.clear();");
    }

    /** What the download holds. */
    String lines() {
        return String.valueOf(
                browser.executeScript(
                        "return fasti.model.added().map(d => JSON.stringify(d) + '\\n').join('');"));
    }

    void queue(String name) {
        browser.executeScript(
                "const q = document.getElementById('queue'); q.value = arguments[0];"
                        + " q.dispatchEvent(new Event('input', {bubbles: true}));",
                name);
        browser.executeAsyncScript("setTimeout(arguments[0], 50);");
    }

    String focused() {
        return browser.switchTo().activeElement().getText();
    }

    private void forget() {
        browser.executeScript("document.getElementById('said').textContent = '';");
    }

    private void saved() {
        until(
                "/: (saved|kept in this browser)\\.$/.test(document.getElementById('said').textContent)");
    }

    void click(String selector) {
        browser.findElement(By.cssSelector(selector)).click();
    }

    String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    boolean isEnabled(String selector) {
        return browser.findElement(By.cssSelector(selector)).isEnabled();
    }

    List<String> titles() {
        return browser.findElements(By.cssSelector("button.open")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What the browser complained of since it was asked last. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Objects::toString)
                .toList();
    }
}
