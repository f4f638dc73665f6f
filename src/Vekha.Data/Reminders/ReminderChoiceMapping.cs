using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Planning.Notices;
using Vekha.Planning.Reminders;

namespace Vekha.Data.Reminders;

internal sealed class ReminderChoiceMapping : IEntityTypeConfiguration<ReminderChoice>
{
    public void Configure(EntityTypeBuilder<ReminderChoice> choice)
    {
        choice.HasKey(c => c.PersonId);
        choice.Property(c => c.PersonId).ValueGeneratedNever();
        choice.Property(c => c.Version).IsRowVersion();
        choice.PrimitiveCollection(c => c.Muted).HasColumnType("text[]").ElementType().HasConversion<string>();
        choice.ToTable("ReminderChoices", t =>
        {
            t.HasCheckConstraint("ck_reminder_choices_days_before", $"days_before between 1 and {ReminderChoice.MostDaysBefore}");
            t.HasCheckConstraint("ck_reminder_choices_muted", $"muted <@ array[{Words}]::text[]");
        });
        choice.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Cascade);
    }

    private static string Words => string.Join(", ", Enum.GetNames<NoticeKind>().Select(name => $"'{name}'"));
}
