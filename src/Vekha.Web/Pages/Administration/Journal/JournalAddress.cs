using System.Globalization;
using Vekha.Application.Administration.Journal;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.Journal;

/// <summary>The filter of the journal and the page of it, as an address holds them.</summary>
internal static class JournalAddress
{
    extension(JournalFilter)
    {
        public static JournalFilter Of(IQueryCollection query) =>
            new(query.Text("person"), query.Text("kind"), Day(query, "from"), Day(query, "to"), query.Text("q"));
    }

    extension(JournalFilter filter)
    {
        public IEnumerable<(string Label, string? Value)> Words =>
        [
            (AdminTexts.Journal_Person, filter.Person is null ? null : $"«{filter.Person}»"),
            (AdminTexts.Journal_Kind, filter.Kind is { } kind ? JournalWords.Known.GetValueOrDefault(kind) ?? kind : null),
            (AdminTexts.Journal_From, filter.From is { } from ? Russian.Digits(from) : null),
            (AdminTexts.Journal_To, filter.To is { } to ? Russian.Digits(to) : null),
            (AdminTexts.Journal_Text, filter.Text is null ? null : $"«{filter.Text}»"),
        ];
    }

    extension(JournalPosition)
    {
        /// <returns>null where the text is no position.</returns>
        public static JournalPosition? Read(string? text) =>
            text?.Split('-') is [var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            && Guid.TryParseExact(id, "N", out var guid)
                ? new(new(at, TimeSpan.Zero), guid) : null;
    }

    public static string Written(this JournalPosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"{position.At.UtcTicks}-{position.Id:N}");

    // At the ends of the calendar a day has no moment in another time zone.
    private static DateOnly? Day(IQueryCollection query, string name) => query.Day(name) is { Year: > 1900 and < 9000 } day ? day : null;
}
