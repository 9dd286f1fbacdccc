const TEXT_ID = 'notice-text';

/** Says plainly what the page is, and what it cannot prove. */
export function Notice() {
  return (
    <>
      <button type="button" className="notice" popoverTarget={TEXT_ID}>
        Stand-in for Excel
      </button>
      <section id={TEXT_ID} className="notice-text" popover="auto" aria-label="Stand-in for Excel">
        <p>
          This page plays Excel&rsquo;s part for the PACT add-in in the task pane, which is the same, unmodified add-in that Excel loads.
          The grid is Univer, an open-source spreadsheet.
        </p>
        <p>
          It cannot prove that Excel itself shows, calculates or refuses the same. The workbook lives in this browser tab and is gone when
          you close it: to keep it, run <code>npm run workbook</code> or use PACT in Excel.
        </p>
      </section>
    </>
  );
}
