using Vekha.Documents.Acts;
using Vekha.Documents.Amendments;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Tests.Editions.Amending;

public sealed class AmendedRowsTests
{
    [Fact]
    public void Changed_words_of_a_deadline_are_read_as_a_table_would_be()
    {
        var text = new AmendedText("В строке 1 слова \"до 1 марта 2024 г.\" заменить словами \"до 15 марта 2024 г.\".");
        text.Outcomes.ShouldBe([AmendmentOutcome.Made]);
        text["1"].Deadline.Text.ShouldBe("до 15 марта 2024 г.");
        text["1"].Deadline.Rules.ShouldBe(DeadlineReader.Read("до 15 марта 2024 г.").Rules);
        text["1"].Name.ShouldBe("Утвердить перечень школ");
    }

    [Fact]
    public void Only_the_rows_that_are_named_change()
    {
        var text = new AmendedText("В строке 1 цифры «2024» заменить цифрами «2025».");
        text["1"].Deadline.Text.ShouldBe("до 1 марта 2025 г.");
        foreach (var row in AmendedText.Rows.Skip(1)) text.Result.Present(row).ShouldBeSameAs(row.Measure);
    }

    [Fact]
    public void Parties_and_deliverables_are_read_anew_and_what_stays_in_a_list_stays()
    {
        var text = new AmendedText("В графе 3 строки 2 слово «школы» заменить словами «колледжи (по согласованию)».",
            "Графу «Результат» строки 2 дополнить словами «3. Смета (до 1 апреля 2024 г.)».");
        text["2"].Responsible.ShouldBe([new("отдел образования", false), new("колледжи", true)]);
        text["2"].Deliverables.Select(d => (d.Text, d.Deadline?.Text))
            .ShouldBe([("Договор", null), ("Акт приемки", null), ("Смета", "до 1 апреля 2024 г.")]);
        text["2"].Deliverables[0].ShouldBeSameAs(AmendedText.Rows[1].Measure.Deliverables[0]);
    }

    [Fact]
    public void Several_rows_and_ranges_of_rows_change_in_their_column()
    {
        var text = new AmendedText("В строках 2 и 3–4 графы 3 слово «школы» заменить словом «колледжи».");
        text.Outcomes.ShouldBe([AmendmentOutcome.Made, AmendmentOutcome.Made, AmendmentOutcome.Made, AmendmentOutcome.NotFound]);
        text["3.1"].Responsible.ShouldBe([new("колледжи", false)]);
        text.Result.Amendments.Select(a => a.Number).ShouldBe(["2", "3", "3.1", "4"]);
    }

    [Fact]
    public void Words_are_put_in_behind_and_in_front_of_others_and_taken_out()
    {
        var text =
            new AmendedText(
                "В строке 1 после слова «перечень» дополнить словом «сельских».",
                "В строке 2 перед словом «оборудование» дополнить словом «новое».",
                "В строке 3 слова «центр «Луч»» заменить словами «центр «Заря»».",
            "В строке 3.1 слова «с отделом образования» исключить.");
        text["1"].Name.ShouldBe("Утвердить перечень сельских школ");
        text["2"].Name.ShouldBe("Закупить новое оборудование");
        text["3"].Name.ShouldBe("Открыть центр «Заря»");
        text["3.1"].Name.ShouldBe("Провести праздник");
    }

    [Fact]
    public void Several_changes_of_one_row_come_one_after_the_other() =>
        new AmendedText(
            "В строке 1 слово «перечень» заменить словом «список», слово «школ» заменить словом «колледжей»; слово «список» "
                + "исключить.")["1"].Name.ShouldBe("Утвердить колледжей");

    [Fact]
    public void A_cell_may_be_worded_anew() =>
        new AmendedText("Графу 5 строки 4 изложить в следующей редакции: «до 1 июня 2025 г.».")["4"].Deadline.Rules.ShouldBe(
            DeadlineReader.Read("до 1 июня 2025 г.").Rules);

    [Fact]
    public void Words_for_the_whole_text_take_the_case_they_find()
    {
        var text =
            new AmendedText("По тексту слова «отдел образования» заменить словами «управление образования» в соответствующем падеже.");
        text.Outcomes.ShouldAllBe(o => o == AmendmentOutcome.Made);
        text["1"].Responsible.ShouldBe([new("управление образования", false)]);
        text["1"].Deliverables[0].Text.ShouldBe("Приказ управления образования");
        text["3"].Oversight.ShouldBe("управление образования");
        text["3.1"].Name.ShouldBe("Провести праздник с управлением образования");
    }

    [Fact]
    public void A_case_that_is_not_certain_is_left_to_a_person_and_the_certain_ones_are_made()
    {
        var text = new AmendedText("По тексту слова «отдел образования» заменить словами «площадь образования» в соответствующем падеже.");
        text.Outcomes.ShouldContain(AmendmentOutcome.OtherCase);
        text["3.1"].ShouldBeSameAs(AmendedText.Rows[3].Measure);
    }

    [Fact]
    public void Rows_are_taken_out_and_numbered_anew()
    {
        var text = new AmendedText("Строку 1 исключить. Строки 2 и 3 считать соответственно строками 1 и 2.");
        text.Result.Present(AmendedText.Rows[0]).ShouldBeNull();
        text["2"].Number.ShouldBe("1");
        text["3"].Number.ShouldBe("2");
    }

    [Fact]
    public void Fewer_new_numbers_than_rows_number_none_anew()
    {
        var text = new AmendedText("Строки 9, 2 и 3 считать соответственно строками 1 и 2.");
        text.Outcomes.ShouldBe([AmendmentOutcome.NoSuchRow, AmendmentOutcome.Unclear, AmendmentOutcome.Unclear]);
        (text["2"].Number, text["3"].Number).ShouldBe(("2", "3"));
    }

    [Theory]
    [InlineData("В строке 1 слова «до 2 марта» заменить словами «до 3 марта».", AmendmentOutcome.NotFound)]
    [InlineData("В строке 1 слова «1 март» заменить словами «1 мая».", AmendmentOutcome.NotFound)]
    [InlineData("В строке 1 слова «мая» исключить.", AmendmentOutcome.NotFound)]
    [InlineData("В строке 4 слово «педагогов» исключить.", AmendmentOutcome.NotFound)]
    [InlineData("Последнее предложение строки 1 исключить.", AmendmentOutcome.Unclear)]
    [InlineData("В приложении 2 строку 1 исключить.", AmendmentOutcome.OtherPlan)]
    [InlineData("В строке 2 слова «1 мая» заменить словами «1 июня».", AmendmentOutcome.FoundSeveral)]
    [InlineData("В строке 9 слова «школы» исключить.", AmendmentOutcome.NoSuchRow)]
    [InlineData("В строке 7 слова «декабря» заменить словами «ноября».", AmendmentOutcome.SeveralRows)]
    [InlineData("Слово «школы» исключить.", AmendmentOutcome.FoundSeveral)]
    [InlineData("Слово «спутник» исключить.", AmendmentOutcome.NotFound)]
    [InlineData("По тексту слово «спутник» исключить.", AmendmentOutcome.NotFound)]
    [InlineData("В строке 1 графы 9 слово «школы» исключить.", AmendmentOutcome.NoColumn)]
    [InlineData("В графе «Примечание» строки 1 слово «школ» исключить.", AmendmentOutcome.NoColumn)]
    [InlineData("Строку 1 дополнить словами «и срочно».", AmendmentOutcome.NoColumn)]
    [InlineData("В графе 2 строки 1 слова «Утвердить перечень школ» исключить.", AmendmentOutcome.Unclear)]
    [InlineData("Абзац второй строки 1 исключить.", AmendmentOutcome.Unclear)]
    [InlineData("Дополнить словами «и срочно».", AmendmentOutcome.Unclear)]
    [InlineData("Строку 1 изложить в следующей редакции:", AmendmentOutcome.WholeRow)]
    [InlineData("Дополнить строкой 5 следующего содержания:", AmendmentOutcome.WholeRow)]
    [InlineData("В пункте 1 распоряжения слово «школ» исключить.", AmendmentOutcome.OfAct)]
    [InlineData("В приложении № 2 в строке 1 слово «школ» исключить.", AmendmentOutcome.OtherPlan)]
    [InlineData("В комплексе мер по созданию центров «Точка роста» в строке 1 слово «школ» исключить.", AmendmentOutcome.OtherPlan)]
    public void What_cannot_be_made_is_told_and_changes_nothing(string clause, AmendmentOutcome outcome)
    {
        var text = new AmendedText(clause);
        text.Outcomes.ShouldBe([outcome]);
        text.IsUntouched.ShouldBeTrue();
    }

    [Fact]
    public void A_clause_that_speaks_neither_of_a_plan_nor_of_a_table_changes_no_row()
    {
        var act = new Act(ActType.Order, null, null, null, null, null, [], [new("1", "Пункт 1 исключить.")], null);
        AmendedRows.Of(ClauseAmendments.Of(act), AmendedText.Rows, AmendedText.Plan).Amendments.ShouldHaveSingleItem().Outcome.ShouldBe(
            AmendmentOutcome.Unclear);
    }

    [Fact]
    public void Kinds_of_quotes_dashes_spaces_and_capitals_make_no_difference()
    {
        var text = new AmendedText("В строке 3 слова \"открыть  центр \"Луч\"\" заменить словами \"создать центр \"Луч\"\".");
        text["3"].Name.ShouldBe("Создать центр \"Луч\"");
    }

    [Fact]
    public void A_column_by_number_is_that_of_the_printed_table()
    {
        PrintedCell[] cells =
            [new(MeasurePart.Number, new(5, 5), 0), new(MeasurePart.Name, new(5, 5), 1), new(MeasurePart.Deadline, new(5, 5), 2)];
        var row = EditionMeasure.Create(
            new(Guid.NewGuid()), new Amended([], []).Present, 1, AmendedText.Rows[0].Measure, OwedBy.Region, new(new(5, 5), cells));
        AmendedPlan.ColumnsOf([row]).OrderBy(c => c.Key).Select(c => c.Value)
            .ShouldBe([MeasurePart.Number, MeasurePart.Name, MeasurePart.Deadline]);
    }
}
