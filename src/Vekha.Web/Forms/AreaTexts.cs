using System.Collections;
using System.Globalization;
using System.Resources;

namespace Vekha.Web.Forms;

/// <summary>The texts of all areas, for those that are found by a name put together at run time.</summary>
internal static class AreaTexts
{
    private const string Suffix = ".resources";

    public static IEnumerable<KeyValuePair<string, string>> All()
    {
        var assembly = typeof(AreaTexts).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.EndsWith("Texts" + Suffix, StringComparison.Ordinal))
            .SelectMany(name => new ResourceManager(name[..^Suffix.Length], assembly)
                .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<DictionaryEntry>())
            .Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!));
    }
}
