using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <summary>The database itself refuses to change or remove lines of the journal. A migration that has to change them disables the
    /// trigger for its own statements: «alter table journal disable trigger journal_stays», and enables it again.</summary>
    public partial class JournalStays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                create function journal_stays() returns trigger language plpgsql as $$
                begin
                  raise exception 'The journal is only ever added to: % is refused.', tg_op using errcode = 'restrict_violation';
                end
                $$;
                create trigger journal_stays before update or delete or truncate on journal
                  for each statement execute function journal_stays();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                drop trigger journal_stays on journal;
                drop function journal_stays();
                """);
        }
    }
}
