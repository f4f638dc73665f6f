using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Vekha.Application.Lists;
using Vekha.Web.Lists;

namespace Vekha.Web.Tests.Lists;

public sealed class ListDescriptionTests
{
    private static readonly ListDescription<Pupil, Column> Pupils = new("Ученики", new(Column.Name),
    [
        new(Column.Name, "Имя", pupil => pupil.Name) { IsHead = true },
        new(Column.School, "Школа", pupil => pupil.School) { IsGroup = true },
        new(Column.Marks, "Баллы", pupil => pupil.Marks) { IsNumber = true, OnScreen = false },
        new(Column.Notes, "Заметки", _ => null) { Sorts = false, InFiles = false },
    ]);

    public enum Column { Name, School, Marks, Notes }

    [Theory]
    [InlineData("", Column.Name, false, null)]
    [InlineData("?sort=marks", Column.Marks, false, null)]
    [InlineData("?sort=-marks&group=school", Column.Marks, true, Column.School)]
    [InlineData("?sort=MARKS&desc=true", Column.Marks, true, null)]
    [InlineData("?sort=notes&group=marks", Column.Name, false, null)]
    [InlineData("?sort=1&group=", Column.Name, false, null)]
    public void The_address_says_the_order_and_what_it_cannot_say_counts_as_absent(
        string query, Column by, bool descending, Column? group) =>
        ViewOf(query).Order.ShouldBe(new ListOrder<Column>(by, descending, group));

    [Theory]
    [InlineData("", "Name School Notes", "Name School Marks")]
    [InlineData("?columns=marks", "Name Marks", "Name Marks")]
    [InlineData("?columns=marks,school", "Name School Marks", "Name School Marks")]
    [InlineData("?columns=unknown", "Name School Notes", "Name School Marks")]
    [InlineData("?group=school", "Name Notes", "School Name Marks")]
    [InlineData("?group=school&columns=marks", "Name Marks", "School Name Marks")]
    public void Columns_are_those_chosen_and_a_file_begins_with_the_group(string query, string screen, string file)
    {
        string.Join(' ', ViewOf(query).Columns.Select(c => c.Key)).ShouldBe(screen);
        string.Join(' ', ViewOf(query).FileColumns.Select(c => c.Key)).ShouldBe(file);
    }

    [Fact]
    public void A_second_press_turns_the_order_and_figures_begin_with_the_largest()
    {
        var usual = ViewOf("");
        usual.NextDescending(Pupils[Column.Name]).ShouldBeTrue();
        usual.NextDescending(Pupils[Column.School]).ShouldBeFalse();
        usual.NextDescending(Pupils[Column.Marks]).ShouldBeTrue();
        ViewOf("?sort=-marks").NextDescending(Pupils[Column.Marks]).ShouldBeFalse();
        usual.SortName(Column.Name, false).ShouldBeNull();
        usual.SortName(Column.Marks, true).ShouldBe("-marks");
    }

    [Fact]
    public void Rows_at_hand_are_sorted_as_people_read_with_nothing_last()
    {
        Pupil[] rows = [new("Школа № 10", "Б", 5), new("школа № 2", null, null), new("Школа № 1", "А", 7)];
        Names("?sort=school&desc=false").ShouldBe(["Школа № 1", "Школа № 10", "школа № 2"]);
        Names("?sort=-name").ShouldBe(["Школа № 10", "школа № 2", "Школа № 1"]);
        Names("?sort=marks&group=school").ShouldBe(["Школа № 1", "Школа № 10", "школа № 2"]);
        Names("").ShouldBe(["Школа № 10", "школа № 2", "Школа № 1"], "Their usual order is that in which they come.");

        IEnumerable<string> Names(string query) => Pupils.Sorted(rows, ViewOf(query).Order).Select(r => r.Name);
    }

    private static ListView<Pupil, Column> ViewOf(string query) => Pupils.View(new QueryCollection(QueryHelpers.ParseQuery(query)));

    public sealed record Pupil(string Name, string? School, int? Marks);
}
