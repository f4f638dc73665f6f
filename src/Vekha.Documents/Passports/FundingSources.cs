using System.Text.RegularExpressions;

namespace Vekha.Documents.Passports;

/// <summary>The source of money a row of funding names.</summary>
internal static partial class FundingSources
{
    public static FundingSource Of(string name)
    {
        var match = Start.Match(name);
        return match.Groups.Keys.FirstOrDefault(key => key != "0" && match.Groups[key].Success) is { } source
            ? Enum.Parse<FundingSource>(source) : FundingSource.All;
    }

    [GeneratedRegex(
        @"^(?:из (?:них|средств) )?(?:(?<Federal>федеральн|межбюджетн\p{L}+ трансферт\p{L}* из федеральн)"
        + @"|(?<StateFunds>бюджеты? (?:государственн|террит)|средства государственных внебюдж|государственные внебюдж)"
        + @"|(?<Consolidated>консолид)|(?<Regional>областн|краев|республиканск|окружн|региональн\p{L}+ бюдж|бюджет (?:субъект|республ"
        + @"|области|края|[\p{L}-]+ (?:области|края|республики|округа))|бюджет г)|(?<Transfers>межбюдж)"
        + @"|(?<Municipal>бюджеты (?:муниц|местн|город)|местн|свод бюджетов муниц|муниципальн\p{L}+ бюдж)|(?<ExtraBudget>внебюдж"
        + @"|иные источ|собственн))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Start { get; }
}
