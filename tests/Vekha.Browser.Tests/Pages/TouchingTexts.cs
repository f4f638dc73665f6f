using Microsoft.Playwright;

namespace Vekha.Browser.Tests.Pages;

/// <summary>Words that run into each other on the page: «+6за неделю», «59 днейотправлено», «2026 г..», «№ №», a dash without its
/// spaces. Two texts are judged by where they stand, whatever elements they are in; what people and acts wrote is left alone.</summary>
internal static class TouchingTexts
{
    private const string Script = """
        () => {
          const left = 'mark, ins, del, sup, sub, code, pre, textarea, svg, script, style, noscript, '
            + '.vk-line, .vk-said, [data-pane=printed]';
          const within = /(?<!\.)\.\.(?!\.)|№\s*№|\d[а-яё]{2,}|\)[а-яёА-ЯЁ\d]|[а-яёА-ЯЁ\d»).]—|—[а-яёА-ЯЁ\d«(]/u;
          const ends = /[\p{L}\p{N})»%!?]$/u, begins = /^[\p{L}\p{N}(«№+±—]/u, twice = /^(\.\.|№№)$/;
          const seen = node => {
            const parent = node.parentElement;
            if (!parent || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
            if (getComputedStyle(parent).writingMode !== 'horizontal-tb') return false;
            for (let e = parent; e && e !== document.body; e = e.parentElement)
              if (e.getBoundingClientRect().width <= 1 && getComputedStyle(e).display !== 'contents') return false;
            return true;
          };
          const boxOf = (node, at) => {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return range.getClientRects()[0];
          };
          const faults = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let before = null;
          while (texts.nextNode()) {
            const node = texts.currentNode, text = node.data.trimEnd();
            if (text.trim().length === 0 || !seen(node)) continue;
            const first = text.length - text.trimStart().length, last = text.length - 1;
            const free = node.parentElement.closest(left);
            if (!free && within.test(text)) faults.push(text.trim().slice(0, 80));
            const box = boxOf(node, first);
            if (before && box && !free && !before.free) {
              const { end, box: to, element } = before, start = text[first];
              const gap = box.left - to.right, line = Math.min(box.bottom, to.bottom) - Math.max(box.top, to.top);
              const touch = gap > -1 && gap < 1.5 && line > Math.min(box.height, to.height) / 2;
              if (touch && ((ends.test(end) && begins.test(start)) || twice.test(end + start)))
                faults.push(`${before.words}|${text.trim().slice(0, 40)} in ${element.tagName}.${element.className}`);
            }
            before = { end: text[last], box: boxOf(node, last), element: node.parentElement, free, words: text.trim().slice(-40) };
            if (!before.box) before = null;
          }
          return faults;
        }
        """;

    public static Task<string[]> FaultsAsync(IPage page) => page.EvaluateAsync<string[]>(Script);
}
