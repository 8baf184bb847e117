import type { Page } from 'playwright-core';

/** Makes the frame of this title as large as said, CSS pixels, at the top of the page around it, scrolled to its top. */
export async function resizeFrame(
  page: Page,
  title: string,
  size: { width: number; height: number },
): Promise<void> {
  const frame = page.getByTitle(title, { exact: true });
  await frame.evaluate((element, { width, height }) => {
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      around.style.cssText += ';transform:none;contain:none;container-type:normal;overflow:visible';
    }
    element.style.cssText = `position:fixed;inset:0 auto auto 0;z-index:9999;width:${width}px;height:${height}px`;
  }, size);
}

/** Gives the frame back to the page around it. */
export async function releaseFrame(page: Page, title: string): Promise<void> {
  await page.getByTitle(title, { exact: true }).evaluate((element) => {
    element.removeAttribute('style');
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      around.removeAttribute('style');
    }
  });
}
