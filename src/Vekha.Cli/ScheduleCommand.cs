using System.CommandLine;
using Vekha.Planning.Scheduling;

namespace Vekha.Cli;

/// <summary>«vekha schedule FILE»: the dated obligations of a centre of one cohort, or of the region.</summary>
internal static class ScheduleCommand
{
    private static readonly Argument<string> File =
        new("FILE") { Description = "A file with an act, or the JSON that «vekha read» printed of it." };
    private static readonly Option<int?> Cohort = new("--cohort") { Description = "The year the centre is created in." };
    private static readonly Option<bool> Region = new("--region") { Description = "The region as a whole instead of a centre." };
    private static readonly Option<DateOnly?> Opened =
        new("--opened") { Description = "The day the centre opens; 1 September of its year if not given." };
    private static readonly Option<DateOnly?> Today = new("--today") { Description = "The day to count recurrences without an end from." };
    private static readonly Option<Format> As = new("--format") { Description = "What to print.", DefaultValueFactory = _ => Format.Table };

    private enum Format { Table, Csv, Ics }

    public static Command Create()
    {
        var command = new Command("schedule", "Print the dated obligations of an act's plans.") { File, Cohort, Region, Opened, Today, As };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        if (OwnerOf(parsed) is not { } owner)
            return Terminal.Refuse("укажите год создания центра, например --cohort 2024, или --region.");
        var path = parsed.GetRequiredValue(File);
        var (reading, problem) = PlanFile.Read(path);
        if (reading is null) return Terminal.Refuse($"{path}: {problem}");
        if (reading.Plans.Count == 0) return Terminal.Refuse($"{path}: в файле нет комплекса мер («дорожной карты»).");
        var now = TimeProvider.System.GetLocalNow();
        var schedule = ScheduledObligation.Of(reading, owner, parsed.GetValue(Today) ?? DateOnly.FromDateTime(now.Date));
        Terminal.Print(parsed.GetValue(As) switch
        {
            Format.Csv => ScheduleText.Csv(schedule),
            Format.Ics => ScheduleText.Calendar(schedule, now),
            _ => ScheduleText.Table(schedule),
        });
        return 0;
    }

    private static Owner? OwnerOf(ParseResult parsed) => (parsed.GetValue(Cohort), parsed.GetValue(Region)) switch
    {
        ({ } year and >= 1990 and <= 2100, false) => new(year, parsed.GetValue(Opened)),
        (null, true) => Owner.Region,
        _ => null,
    };
}
