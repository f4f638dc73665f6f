using Microsoft.EntityFrameworkCore;
using Vekha.Data.Mail;
using Vekha.Planning.Access;
using Vekha.Planning.Delegations;
using Vekha.Planning.Reminders;
using Vekha.Testing;

namespace Vekha.Web.Tests.Reminders;

public sealed class DigestTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly DateOnly Today = TestRegion.Today;
    private const int MostStatements = 15;

    [Fact]
    public async Task Each_role_is_told_what_it_owes_and_what_is_long_overdue_below_it()
    {
        await using var region = await RemindedRegion.StartAsync();
        var told = await region.DigestsAsync(Today);
        told.Keys.ShouldBe(["coordinator", "head", "municipal", "other-head"], ignoreOrder: true);

        told["head"].ShouldContain(ReminderTexts.OverdueTitle);
        told["head"].ShouldContain("2. Принято решение о создании центра");
        told["head"].ShouldContain("IT-куб «Заречье»");
        told["head"].ShouldNotContain("Озёрск");
        told["head"].ShouldNotContain(ReminderTexts.EscalatedTitle);

        told["municipal"].ShouldContain(ReminderTexts.EscalatedTitle);
        told["municipal"].ShouldNotContain(ReminderTexts.OverdueTitle + ":");
        told["municipal"].ShouldNotContain("Озёрск");

        told["coordinator"].ShouldContain("1. Назначен региональный координатор");
        told["coordinator"].ShouldContain("IT-куб «Заречье»");
        // Nobody works for the municipality of Ozersk, so the coordinator stands right above the school.
        told["coordinator"].ShouldContain("IT-куб «Озёрск»");
    }

    [Fact]
    public async Task Before_on_the_day_after_and_up_the_levels_and_silence_in_between()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.DigestsAsync(Today);
        (await region.DigestsAsync(new(2024, 6, 11))).ShouldBeEmpty();
        (await region.DigestsAsync(new(2024, 6, 12))).ShouldBeEmpty();
        var before = await region.DigestsAsync(new(2024, 6, 13));
        before.Keys.ShouldBe(["head", "other-head"], ignoreOrder: true);
        before["head"].ShouldContain("Скоро срок: 1");
        before["head"].ShouldContain("3. Сформирован перечень оборудования");
        before["head"].ShouldContain("осталось 7 дней");
        before["head"].ShouldNotContain("2. Принято решение");
        for (var day = new DateOnly(2024, 6, 14); day < new DateOnly(2024, 6, 20); day = day.AddDays(1)) await region.DigestsAsync(day);
        (await region.DigestsAsync(new(2024, 6, 20)))["head"].ShouldContain("Срок сегодня: 1");
        // The end of the quarter on 30 June is a Sunday, and its working day is seven days away.
        (await region.DigestsAsync(new(2024, 6, 21)))["head"].ShouldContain("просрочено на 1 день");
        for (var day = new DateOnly(2024, 6, 22); day < new DateOnly(2024, 6, 27); day = day.AddDays(1)) await region.DigestsAsync(day);
        var week = await region.DigestsAsync(new(2024, 6, 27));
        week.Keys.ShouldBe(["municipal", "coordinator"], ignoreOrder: true);
        week["municipal"].ShouldContain("IT-куб «Заречье»");
        week["coordinator"].ShouldNotContain("IT-куб «Заречье»");
        week["coordinator"].ShouldContain("IT-куб «Озёрск»");
    }

    [Fact]
    public async Task What_was_submitted_is_out_of_its_authors_hands()
    {
        await using var region = await RemindedRegion.StartAsync();
        var creation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(region.App.Database, creation.Id, "head");
        var told = await region.DigestsAsync(Today);
        told["head"].ShouldNotContain(creation.Id.ToString());
        told["municipal"].ShouldNotContain(creation.Id.ToString());
    }

    [Fact]
    public async Task Days_and_kinds_are_as_the_reader_chose_them_and_switched_off_means_no_mail()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.ChooseAsync("head", choice => choice.Choose(14, [ReminderKind.Before]));
        await region.ChooseAsync("municipal", choice => choice.SwitchOff());
        await region.ChooseAsync("coordinator", choice => choice.Choose(7, []));
        var told = await region.DigestsAsync(Today);
        told.Keys.ShouldBe(["head", "other-head"], ignoreOrder: true);
        told["head"].ShouldContain("3. Сформирован перечень оборудования");
        told["head"].ShouldNotContain(ReminderTexts.OverdueTitle + ":");
    }

    [Fact]
    public async Task Neither_who_was_dismissed_nor_who_has_no_address_gets_mail_and_a_school_without_a_head_is_told_to_its_municipality()
    {
        await using var region = await RemindedRegion.StartAsync();
        await using (var db = region.App.Database.Open())
        {
            await db.Users.Where(p => p.UserName == "head").ExecuteUpdateAsync(set => set.SetProperty(p => p.Dismissed, true), Ct);
            await db.Users.Where(p => p.UserName == "other-head")
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.Email, (string?)null), Ct);
        }
        var told = await region.DigestsAsync(Today);
        told.Keys.ShouldBe(["coordinator", "municipal"], ignoreOrder: true);
        told["municipal"].ShouldContain(ReminderTexts.OverdueTitle + ":");
    }

    [Fact]
    public async Task Two_servers_and_a_second_run_make_one_message_a_person()
    {
        await using var region = await RemindedRegion.StartAsync();
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => region.MakeAsync(Today)));
        made.Count(n => n is not null).ShouldBe(1);
        (await region.MakeAsync(Today)).ShouldBeNull();
        (await region.MailAsync()).Select(m => m.PersonId).ShouldBeUnique();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => region.SendAsync()));
        (await region.MailAsync()).ShouldAllBe(m => m.State == MailState.Sent && m.Attempts == 1 && m.Text == null);
        region.Files.Count.ShouldBe(4);
    }

    [Fact]
    public async Task What_did_not_go_out_is_withdrawn_the_next_day_and_told_anew_in_whole()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.MakeAsync(Today);
        var told = await region.DigestsAsync(Today.AddDays(1));
        told["head"].ShouldContain("2. Принято решение о создании центра");
        (await region.MailAsync()).Where(m => m.Day == Today).ShouldAllBe(m => m.State == MailState.Withdrawn && m.Html == null);
        (await region.DigestsAsync(Today.AddDays(2))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_with_two_roles_reads_each_obligation_once()
    {
        await using var region = await RemindedRegion.StartAsync();
        await using (var db = region.App.Database.Open())
        {
            db.RoleAssignments.Add(new(
                Guid.CreateVersion7(), TestRegion.IdOf("head"), Role.MunicipalOfficer, TestRegion.Zarechye.Id, TestRegion.Zarechye.Path));
            await db.SaveChangesAsync(Ct);
        }
        var creation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        var told = (await region.DigestsAsync(Today))["head"];
        told.Split(creation.Id.ToString()).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Curator)]
    public async Task What_waits_is_told_whatever_other_role_the_person_has(Role other)
    {
        await using var region = await RemindedRegion.StartAsync();
        await using (var db = region.App.Database.Open())
        {
            // One before the other of the roles, and one after.
            db.RoleAssignments.AddRange(
                new(new("00000000-0000-0000-0000-000000000001"), TestRegion.IdOf("reviewer"), other, TestRegion.Region.Id,
                    TestRegion.Region.Path),
                new(Guid.AllBitsSet, TestRegion.IdOf("reviewer"), other, TestRegion.Zarechye.Id, TestRegion.Zarechye.Path));
            await db.SaveChangesAsync(Ct);
        }
        var creation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(region.App.Database, creation.Id, "head");
        (await region.DigestsAsync(Today.AddDays(1)))["reviewer"].ShouldContain(ReminderTexts.Said_Waiting);
    }

    [Fact]
    public async Task Who_stands_in_for_a_head_is_told_what_the_head_owes()
    {
        await using var region = await RemindedRegion.StartAsync();
        await using (var db = region.App.Database.Open())
        {
            db.Delegations.Add(Delegation.Create(
                new(Guid.CreateVersion7()), new(TestRegion.IdOf("head"), TestRegion.IdOf("other-head"), Today, Today.AddDays(3)),
                TestRegion.IdOf("coordinator"), DateTimeOffset.UnixEpoch));
            await db.SaveChangesAsync(Ct);
        }
        var creation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        (await region.DigestsAsync(Today))["other-head"].ShouldContain(creation.Id.ToString());
    }

    [Fact]
    public async Task The_statements_do_not_grow_with_the_people()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.MakeAsync(Today);
        var few = await StatementsAsync(Today.AddDays(1));
        await using (var db = region.App.Database.Open())
        {
            foreach (var login in new[] { "reviewer", "curator", "other-head", "admin" })
                db.RoleAssignments.Add(new(
                    Guid.CreateVersion7(), TestRegion.IdOf(login), Role.MunicipalOfficer, TestRegion.Zarechye.Id,
                    TestRegion.Zarechye.Path));
            await db.SaveChangesAsync(Ct);
        }
        (await StatementsAsync(Today.AddDays(2))).ShouldBeLessThanOrEqualTo(few);
        few.ShouldBeInRange(6, MostStatements);

        async Task<int> StatementsAsync(DateOnly day)
        {
            region.App.Queries.Reset();
            await region.MakeAsync(day);
            return region.App.Queries.Count;
        }
    }
}
