using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Planning.Reminders;

namespace Vekha.Data.Reminders;

internal sealed class ReminderChoiceMapping : IEntityTypeConfiguration<ReminderChoice>
{
    public void Configure(EntityTypeBuilder<ReminderChoice> choice)
    {
        choice.HasKey(c => c.PersonId);
        choice.Property(c => c.PersonId).ValueGeneratedNever();
        choice.Property(c => c.Version).IsRowVersion();
        choice.ToTable("ReminderChoices", t => t.HasCheckConstraint(
            "ck_reminder_choices_days_before", $"days_before between 1 and {ReminderChoice.MostDaysBefore}"));
        choice.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}
