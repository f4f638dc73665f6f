using Vekha.Formats.Layout;

namespace Vekha.Formats.Scans;

/// <summary>Whitens ruling lines, dot by dot: letters that reach down to a line keep their tails, and no line is
/// taken for a letter.</summary>
internal sealed class RuleEraser(GrayImage image, double pointsPerDot)
{
    /// <summary>In dots: how far the ink of a line lies from where it was found, and how far it spreads from its darkest dot.</summary>
    private const int Off = 2, Spread = 3;

    /// <summary>What is lighter is paper.</summary>
    private const byte Paper = 235;

    /// <summary>By so much a dot is darker than the one before it where something else than the line begins.</summary>
    private const int Darker = 12;

    public void Erase(IEnumerable<RulingLine> rules)
    {
        foreach (var rule in rules) Erase(rule);
    }

    private void Erase(RulingLine rule)
    {
        var (lines, length) = rule.IsLevel ? (image.Height, image.Width) : (image.Width, image.Height);
        var (across, along) = rule.IsLevel ? (image.Width, 1) : (1, image.Width);
        var middle = Math.Clamp(Dots(rule.At), 0, lines - 1);
        for (var i = Math.Max(0, Dots(rule.From) - Spread); i < Math.Min(length, Dots(rule.To) + Spread); i++)
        {
            var at = i * along;
            var core = Enumerable.Range(middle - Off, 2 * Off + 1).Where(line => line >= 0 && line < lines)
                .MinBy(line => (image.Pixels[line * across + at], Math.Abs(line - middle)));
            Whiten(at, across, core, lines);
        }
    }

    /// <summary>From the darkest dot to both sides, as far as the ink grows paler.</summary>
    private void Whiten(int at, int across, int core, int lines)
    {
        foreach (var step in new[] { -1, 1 })
        {
            var before = image.Pixels[core * across + at];
            for (var line = core + step; line >= 0 && line < lines && Math.Abs(line - core) <= Spread; line += step)
            {
                ref var dot = ref image.Pixels[line * across + at];
                if (dot >= Paper || dot + Darker < before) break;
                (before, dot) = (dot, 255);
            }
        }
        image.Pixels[core * across + at] = 255;
    }

    private int Dots(double points) => (int)(points / pointsPerDot);
}
