using Vekha.Planning.Editions;
using Vekha.Web.Words;

namespace Vekha.Web.Reminders;

/// <summary>Subjects as lists of mail show them: whole.</summary>
internal static class MailSubject
{
    public const int Longest = 78;

    /// <summary>What happened to one thing; its name is cut where it is long.</summary>
    /// <param name="template">{0} is the name, {1} the place.</param>
    public static string Of(string template, string name, string place)
    {
        var plain = name.Replace('«', '„').Replace('»', '“');
        var whole = Whole(plain, place);
        if (whole.Length <= Longest) return whole;
        // Each may end with a sign of its own that it was cut.
        var room = Longest - Whole("", "").Length - 2;
        var what = MeasureLabel.Cut(plain, Math.Max(room - place.Length, room * 3 / 5));
        return Whole(what, MeasureLabel.Cut(place, room - what.Length));

        string Whole(string what, string where) => ReminderTexts.Subject.With(template.With(what, where));
    }

    /// <summary>How much there is of each kind; what does not fit is left out.</summary>
    public static string Of(IEnumerable<string> counts)
    {
        var subject = "";
        foreach (var count in counts)
        {
            var longer = subject.Length == 0 ? ReminderTexts.Subject.With(count) : $"{subject}, {count}";
            if (longer.Length > Longest) return subject;
            subject = longer;
        }
        return subject;
    }
}
