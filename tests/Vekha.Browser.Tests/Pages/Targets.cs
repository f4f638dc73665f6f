using Microsoft.Playwright;

namespace Vekha.Browser.Tests.Pages;

/// <summary>What is too small for a finger on a page: a control, a link that stands alone in a list and the head of a row are 44 px high;
/// whatever stands beside others is 24 px, or has that much space around it (WCAG 2.2, 2.5.8). Links among words are not asked.</summary>
internal static class Targets
{
    /// <summary>Asks the page as it is on a telephone, and leaves it as it was.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        // What a context with a touch screen does, without a second context for each page.
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = true, ["maxTouchPoints"] = 1 });
        if (!await page.EvaluateAsync<bool>("matchMedia('(pointer: coarse)').matches")) return ["the page knows of no finger"];
        var faults = await page.EvaluateAsync<string[]>(Small);
        await browser.SendAsync("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = false });
        return faults;
    }

    private const string Small = """
        () => {
          const seen = e => e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
          const isBox = e => e.matches('[type=checkbox], [type=radio]');
          const labelOf = e => e.closest('label') ?? e.labels?.[0];
          // A box is touched at its label too.
          const place = e => {
            const parts = (isBox(e) && labelOf(e) ? [e, labelOf(e)] : [e]).map(part => part.getBoundingClientRect());
            const [left, top] = [Math.min(...parts.map(p => p.left)), Math.min(...parts.map(p => p.top))];
            const [right, bottom] = [Math.max(...parts.map(p => p.right)), Math.max(...parts.map(p => p.bottom))];
            return { left, top, right, bottom, width: right - left, height: bottom - top };
          };
          const words = e => e.textContent.replace(/[\s·,.;:()—–›-]/g, '');
          const isAmongWords = e => e.matches('a') && getComputedStyle(e).display === 'inline'
            && [...e.parentElement.childNodes].some(n => n.nodeType === Node.TEXT_NODE && words(n));
          const isAlone = e => e.matches('li > a, th > a') && words(e) === words(e.parentElement);
          const needed = e => isBox(e) ? labelOf(e) ? 44 : 24
            : e.matches('button, .btn, input, select, textarea, summary') || isAlone(e) ? 44 : 24;
          const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
            .filter(e => seen(e) && !e.disabled && !e.closest('.visually-hidden, .vk-skip'))
            .map(e => ({ e, at: place(e) })).filter(t => t.at.width > 0 && t.at.height > 0);
          // A circle of 24 px around the middle touches nothing else.
          const isCrowded = ({ e, at }) => all.some(other => {
            if (other.e === e || other.e.contains(e) || e.contains(other.e)) return false;
            const [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2];
            const [dx, dy] = [Math.max(other.at.left - x, 0, x - other.at.right), Math.max(other.at.top - y, 0, y - other.at.bottom)];
            return dx * dx + dy * dy < 12 * 12;
          });
          const isSmall = t => needed(t.e) === 44 ? t.at.height < 43.5 : Math.min(t.at.height, t.at.width) < 23.5 && isCrowded(t);
          return all.filter(t => !isAmongWords(t.e) && isSmall(t)).map(t =>
            `${Math.round(t.at.width)} × ${Math.round(t.at.height)} px under a finger, of ${needed(t.e)}: ${t.e.outerHTML.slice(0, 160)}`);
        }
        """;
}
