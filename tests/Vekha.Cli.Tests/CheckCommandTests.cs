using System.Text.Json;

namespace Vekha.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Head = "Комплекс мер по созданию центров\n\n№ п/п\tМероприятие\tОтветственный\tРезультат\tСрок\n";

    private readonly CommandLine vekha = new();

    public void Dispose() => vekha.Dispose();

    [Fact]
    public async Task A_sound_plan_has_no_findings_and_status_0()
    {
        var (status, output, _) = await vekha.OverAsync(Head + "1\tОткрыть центр\tШколы\tПриказ\t01.02.2030\n", "check");
        (status, output).ShouldBe((0, "Замечаний нет.\n"));
    }

    [Fact]
    public async Task A_warning_is_told_with_its_place_and_reason_and_status_0()
    {
        var (status, output, _) = await vekha.OverAsync(Head + "1\tОткрыть центр\t\tПриказ\t01.02.2030\n", "check");
        status.ShouldBe(0);
        foreach (var told in new[] { "Предупреждение", "План 1, мероприятие 1", "строка 4", "ячейка", "некому поручить" })
            output.ShouldContain(told);
    }

    [Fact]
    public async Task An_error_ends_in_status_1_and_is_printed_as_json_when_asked()
    {
        var (status, output, _) =
            await vekha.OverAsync(Head + "1\tОткрыть центр\tШколы\tПриказ\t01.02.2030\n1\tЗакрыть центр\tШколы\tПриказ\t01.02.2031\n",
                "check", "--format", "json");
        status.ShouldBe(1);
        var finding = JsonDocument.Parse(output).RootElement[0];
        (finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("where")
            .GetString(), finding.GetProperty("firstLine").GetInt32())
            .ShouldBe(("duplicate-number", "error", "plan 1, measure 1", 4));
        finding.GetProperty("page").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task An_unreadable_file_ends_in_status_2()
    {
        var (status, output, error) = await vekha.OverAsync("Список покупок.", "check");
        (status, output).ShouldBe((2, ""));
        error.ShouldContain("не найдено");
    }
}
